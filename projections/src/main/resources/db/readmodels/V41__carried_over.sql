-- What was carried over is called so on the agenda and in the timeline alike.
update timeline_entry set why = 'DOORGESCHOVEN' where what = 'SIGNAL_PLACED_ON_AGENDA' and why = 'AANGEHOUDEN';
