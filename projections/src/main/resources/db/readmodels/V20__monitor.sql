-- What the monitor tells of every signal, from report to feedback; of casussen as far as lead times need them; and of referrals
-- and questions. All facts are heard again, so that those of before are known too.

alter table monitor_signal
    add column agency                       text,        -- SignalReported
    add column agency_kind                  text,        -- SignalReported
    add column exploitation                 text,        -- SignalReported
    add column sector                       text,        -- SignalReported; ONBEKEND where the reporter does not know
    add column casus                        text,        -- SignalWeighed, the newest
    add column first_weighed_at             timestamptz, -- SignalWeighed, the oldest
    add column at_once_accepted_at          timestamptz, -- ReferralAccepted of this signal, the oldest
    add column aandachtsfunctionaris_by     timestamptz, -- FeedbackTermSet
    add column melder_by                    timestamptz, -- FeedbackTermSet
    add column aandachtsfunctionaris_told_at timestamptz, -- FeedbackGiven to the aandachtsfunctionaris
    add column melder_told_at               timestamptz; -- FeedbackGiven to the melder

-- what follows from the row alone, in one place for every question
alter table monitor_signal
    add column urgency_now text generated always as (coalesce(revised_urgency, urgency)) stored,
    add column stage text generated always as (
        case when weighed_at >= coalesce(placed_at, weighed_at) then
                  case when outcome = 'AANVULLEN_EN_AANHOUDEN' then 'AANGEHOUDEN'
                       when melder_told_at is not null then 'AFGEROND'
                       when aandachtsfunctionaris_told_at is not null then 'TERUGGEKOPPELD'
                       else 'GEWOGEN' end
             when placed_at is not null then 'OP_AGENDA'
             else 'GEMELD' end) stored,
    add column since timestamptz generated always as ( -- since when it stands there
        case when weighed_at >= coalesce(placed_at, weighed_at) then
                  case when outcome = 'AANVULLEN_EN_AANHOUDEN' then weighed_at
                       else greatest(weighed_at, aandachtsfunctionaris_told_at, melder_told_at) end
             when placed_at is not null then placed_at
             else reported_at end) stored;

create index monitor_signal_open on monitor_signal (since, signal) where stage <> 'AFGEROND';
create index monitor_signal_held on monitor_signal (region) where outcome = 'AANVULLEN_EN_AANHOUDEN';
create index monitor_signal_aandachtsfunctionaris_due on monitor_signal (aandachtsfunctionaris_by, signal)
    where aandachtsfunctionaris_told_at is null and aandachtsfunctionaris_by is not null;
create index monitor_signal_melder_due on monitor_signal (melder_by, signal)
    where melder_told_at is null and melder_by is not null;

create table monitor_casus (
    casus         text primary key,
    classified_at timestamptz, -- BetrokkeneClassified, definitief, the oldest
    accepted_at   timestamptz  -- ReferralAccepted of this casus, the oldest
);

create table monitor_question ( -- SignalWeighed, one per question; it is open while that weighing is the newest
    event       text not null,
    line        text not null,
    signal      text not null,
    agency_kind text not null,
    question    text not null,
    answer_by   date not null,
    asked_at    timestamptz not null,
    primary key (event, line)
);
create index on monitor_question (signal);

alter table monitor_referral
    add column signal         text,        -- ReferralAsked
    add column casus          text,        -- ReferralAsked
    add column agency         text,        -- ReferralAsked
    add column agency_kind    text,        -- ReferralAsked
    add column exploitation   text,        -- ReferralAsked; ONBEKEND where it was not told
    add column sector         text,        -- ReferralAsked; ONBEKEND where nobody knows
    add column track          text,        -- ReferralAsked
    add column acknowledge_by timestamptz, -- ReferralAsked: the first term
    add column level          text,        -- ReferralEscalated, the newest
    add column reason         text,        -- ReferralDeclined
    add column outcome        text;        -- ReferralCompleted

alter table monitor_referral
    -- an answer says that the question was seen
    add column answered_at timestamptz generated always as (least(acknowledged_at, accepted_at, declined_at)) stored,
    add column state text generated always as (
        case when completed_at is not null then 'COMPLETED'
             when declined_at is not null then 'DECLINED'
             when accepted_at is not null then 'ACCEPTED'
             when acknowledged_at is not null then 'ACKNOWLEDGED'
             when escalated_at is not null then 'ESCALATED'
             else 'ASKED' end) stored;

create index monitor_referral_due on monitor_referral (acknowledge_by, referral)
    where answered_at is null and acknowledge_by is not null;

lock table inbox_offset in exclusive mode; -- a batch that is being read ends first
update inbox_offset set next_offset = 0 where consumer = 'projections';
