package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.Selection.Code.URGENCY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which signals or referrals are asked about: what was reported or asked on days from up to and including to, in these
 * regions, with these codes.
 *
 * @param codes the code asked for, by column
 */
record Selection(Collection<String> regions, LocalDate from, LocalDate to, Map<Code, String> codes) {

    /** What can be asked for by code. Of a signal the agency is the one that reported, of a referral the one that is asked. */
    enum Code {
        AGENCY_KIND("agencyKind", "agency_kind"),
        EXPLOITATION("exploitation", "exploitation"),
        SECTOR("sector", "sector"),
        URGENCY("urgency", "urgency");

        final String filter;
        final String column;

        Code(String filter, String column) {
            this.filter = filter;
            this.column = column;
        }
    }

    Selection {
        codes = new TreeMap<>(codes);
    }

    /** Signals by the day of the report, and by their urgency as it counts now. */
    String signals() {
        return where("reported_at", "urgency_now");
    }

    /** Referrals by the day on which they were asked. */
    String referrals() {
        return where("asked_at", URGENCY.column);
    }

    private String where(String moment, String urgency) {
        return " region = any (:regions) and %1$s >= :start and %1$s < :end".formatted(moment)
                + codes.keySet().stream()
                        .map(code -> " and %s = :%s".formatted(code == URGENCY ? urgency : code.column, code.column))
                        .collect(Collectors.joining());
    }

    Months months() {
        var months = new TreeMap<YearMonth, OffsetDateTime>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            months.put(month, startOf(month.atDay(1)));
        }
        return new Months(months);
    }

    /** Fills in what those conditions name. */
    StatementSpec in(StatementSpec statement) {
        var filled = statement
                .param("regions", regions.toArray(String[]::new))
                .param("start", startOf(from))
                .param("end", startOf(to.plusDays(1)));
        for (var code : codes.entrySet()) {
            filled = filled.param(code.getKey().column, code.getValue());
        }
        return filled;
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ChainTime.ZONE).toOffsetDateTime();
    }
}
