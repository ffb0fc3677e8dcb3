-- A person may approve another triage of a signal: that is the urgency that counts.
alter table monitor_signal add column revised_urgency text; -- TriageRevised, the newest
