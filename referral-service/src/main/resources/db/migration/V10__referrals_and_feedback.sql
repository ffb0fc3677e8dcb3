-- what each agency is asked, and where it stands
create table referral_inbox (
    referral       uuid primary key,
    signal         text,
    casus          text,
    betrokkene     text,
    agency         text not null,
    agency_kind    text not null,
    region         text not null,
    track          text not null,
    shelter        text,
    urgency        text not null,
    state          text not null,
    level          text not null,
    asked_at       timestamptz not null,
    acknowledge_by timestamptz not null,
    decline_reason text,
    outcome        text,
    rule_version   text not null,
    rules          text[] not null
);

create index referral_inbox_by_agency on referral_inbox (agency, state, asked_at);
create index referral_inbox_escalated on referral_inbox (region) where level = 'PROCESREGISSEUR';

-- what every signal is owed and has been told; the weighing may be heard before the report, so only the id is sure
create table feedback (
    signal                        uuid primary key,
    agency                        text,
    region                        text,
    owed_since                    timestamptz,
    aandachtsfunctionaris_by      timestamptz,
    melder_by                     timestamptz,
    to_aandachtsfunctionaris      text,
    aandachtsfunctionaris_told_at timestamptz,
    to_melder                     text,
    melder_told_at                timestamptz
);

create index feedback_by_agency on feedback (agency);
create index feedback_by_region on feedback (region);
