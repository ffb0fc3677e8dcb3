package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of a year.
 *
 * @param on the day as of which is counted
 * @param ruleVersion version of rule set {@code telling} that counted
 * @param registrations a person each; those of the risk group stand among them and are not counted
 */
record Register(int year, Scope scope, LocalDate on, String ruleVersion, List<Registration> registrations) {}
