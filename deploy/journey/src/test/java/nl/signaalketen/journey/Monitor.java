package nl.signaalketen.journey;

import java.time.Year;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the monitor tells in JSON of Midden-Limburg in this year, unless another region or period is named. */
public final class Monitor {

    private static final Actor VEILIG_THUIS = new Actor("vt-nml.partner");
    private static final Actor KETENREGISSEUR = new Actor("keten.ketenregisseur");

    private Monitor() {}

    public static JsonNode leadTimes() {
        return KETENREGISSEUR.gets(
                RunningChain.ADDRESSES.projections(),
                "/v1/monitor/lead-times?region=MIDDEN_LIMBURG&from=%1$s-01-01&to=%1$s-12-31".formatted(Year.now()));
    }

    /** The numbers of the signals that are open. */
    public static List<String> openSignals() {
        return openSignalsIn("MIDDEN_LIMBURG");
    }

    public static List<String> openSignalsIn(String region) {
        return VEILIG_THUIS
                .gets(RunningChain.ADDRESSES.projections(), "/v1/monitor/open-signals?region=" + region)
                .findValuesAsString("signal");
    }

    public static int overdueIn(String region, String from, String to) {
        return KETENREGISSEUR
                .gets(
                        RunningChain.ADDRESSES.projections(),
                        "/v1/monitor/overdue-counts?region=%s&from=%s&to=%s".formatted(region, from, to))
                .get("overdue")
                .asInt();
    }
}
