package nl.signaalketen.projections.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.signaalketen.signal.contract.SignalReported;
import org.jspecify.annotations.Nullable;

/** A signal as an agency reports it. */
public record Report(
        String signal,
        String region,
        String urgency,
        String agency,
        String agencyKind,
        String exploitation,
        @Nullable String sector) {

    public static Report of(String signal, String region, String urgency) {
        return new Report(signal, region, urgency, "school-roermond", "ONDERWIJS", "SEKSUELE_UITBUITING", null);
    }

    public Report by(String agency, String agencyKind) {
        return new Report(signal, region, urgency, agency, agencyKind, exploitation, sector);
    }

    public Report about(String exploitation, @Nullable String sector) {
        return new Report(signal, region, urgency, agency, agencyKind, exploitation, sector);
    }

    SignalReported at(Instant moment) {
        return new SignalReported(
                signal,
                agency,
                agencyKind,
                null,
                moment.atOffset(ZoneOffset.UTC).toLocalDate(),
                moment,
                region,
                null,
                "NL",
                exploitation,
                sector,
                List.of("REISSCHULD"),
                false,
                false,
                null,
                List.of(),
                List.of(),
                null,
                urgency,
                "triage/2019-01-01",
                List.of("TRI2"));
    }
}
