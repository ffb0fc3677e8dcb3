-- Where every signal and every referral stands. A row may begin with any of its facts.

create table monitor_signal (
    signal      text primary key,
    region      text,        -- SignalReported
    urgency     text,        -- SignalReported
    reported_at timestamptz, -- SignalReported
    placed_at   timestamptz, -- SignalPlacedOnAgenda, the newest
    outcome     text,        -- SignalWeighed, the newest
    weighed_at  timestamptz  -- SignalWeighed, the newest
);
create index on monitor_signal (region, reported_at);

create table monitor_referral (
    referral        text primary key,
    region          text,        -- ReferralAsked
    urgency         text,        -- ReferralAsked
    asked_at        timestamptz, -- ReferralAsked
    acknowledged_at timestamptz, -- ReferralAcknowledged
    escalated_at    timestamptz, -- ReferralEscalated, the newest
    accepted_at     timestamptz, -- ReferralAccepted
    declined_at     timestamptz, -- ReferralDeclined
    completed_at    timestamptz  -- ReferralCompleted
);
create index on monitor_referral (region, asked_at);
