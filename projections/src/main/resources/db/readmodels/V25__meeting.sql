-- What the screeningsoverleg has before it: its agenda, and the dossier of a casus. Nobody is named: people are numbers.

create table meeting_signal (
    signal            text primary key,
    agency            text,        -- SignalReported, as all up to triage
    agency_kind       text,
    region            text,
    municipality      text,
    exploitation      text,
    sector            text,
    indicators        text,
    observed_on       date,
    reported_at       timestamptz,
    persons           integer,
    minors            integer,
    controle          text,
    narrative         text,
    acute             boolean,
    urgency           text,
    triage            text,
    revised_urgency   text,        -- TriageRevised, the newest, as all that follow
    revised_triage    text,
    revised_at        timestamptz
);

create table meeting_item ( -- a signal on the agenda of a meeting
    meeting      text,
    signal       text,
    region       text,        -- SignalPlacedOnAgenda, as all up to when
    meeting_on   date,
    carried_over boolean,
    placed_at    timestamptz,
    outcome      text,        -- SignalWeighed, the newest, as all that follow
    reason       text,
    casus        text,
    decided_by   text,
    decided_at   timestamptz,
    primary key (meeting, signal)
);
create index on meeting_item (region, meeting_on);
create index on meeting_item (signal);

create table meeting_casus (
    casus          text primary key,
    region         text,        -- CasusOpened, as the two that follow
    opened_by      text,
    opened_at      timestamptz,
    tracks         text,        -- RouteDetermined, the newest, as all that follow
    casusregisseur text,
    routed_by      text,
    routed_at      timestamptz
);

create table meeting_casus_signal ( -- CasusOpened and SignalAddedToCasus; only a key, so the order of the two is of no account
    casus  text,
    signal text,
    primary key (casus, signal)
);

create table meeting_betrokkene (
    betrokkene  text primary key,
    casus       text,        -- BetrokkeneAdded, as all up to since when
    person      text,
    signal      text,
    role        text,
    sex         text,
    nationality text,
    age_band    text,
    residence   text,
    agency_kind text,
    added_at    timestamptz,
    consent     boolean,     -- ConsentRecorded, the newest, as when
    consent_at  timestamptz
);
create index on meeting_betrokkene (casus);

create table meeting_classification ( -- BetrokkeneClassified: every one is kept, so that it is seen who came to what and why
    event         text primary key,
    betrokkene    text not null,
    classificatie text not null,
    stage         text not null,
    indicators    text not null,
    reason        text not null,
    decided_by    text not null,
    decided_at    timestamptz not null
);
create index on meeting_classification (betrokkene);

create table meeting_referral (
    referral        text primary key,
    casus           text,        -- ReferralAsked, as all up to the rule
    signal          text,
    betrokkene      text,
    agency          text,
    agency_kind     text,
    track           text,
    shelter         text,
    urgency         text,
    asked_at        timestamptz,
    acknowledge_by  timestamptz,
    rule            text,
    escalated_to    text,        -- ReferralEscalated, the newest, as when
    escalated_at    timestamptz,
    acknowledged_at timestamptz, -- ReferralAcknowledged
    accepted_at     timestamptz, -- ReferralAccepted
    decline_reason  text,        -- ReferralDeclined, as when
    declined_at     timestamptz,
    outcome         text,        -- ReferralCompleted, as when
    completed_at    timestamptz
);
create index on meeting_referral (casus);
create index on meeting_referral (signal);

create table meeting_feedback ( -- FeedbackGiven, the newest to each
    signal    text,
    told      text,
    follow_up text,
    given_at  timestamptz,
    primary key (signal, told)
);
