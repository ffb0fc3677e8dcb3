package nl.signaalketen.projections.meeting;

import java.time.LocalDate;

/**
 * A screeningsoverleg, held or to come.
 *
 * @param signals how many stand or stood on its agenda
 * @param weighed how many of these it has weighed
 */
public record MeetingDay(String meeting, LocalDate on, int signals, int weighed) {}
