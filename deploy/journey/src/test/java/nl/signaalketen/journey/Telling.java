package nl.signaalketen.journey;

/** How a reporter hears back: the region tells the aandachtsfunctionaris of the school, who tells the melder. */
public final class Telling {

    private static final String REFERRAL = RunningChain.ADDRESSES.referral();

    private Telling() {}

    public static void regionTells(String signal, String followUp) {
        tells("vt-nml.partner", signal, "to-aandachtsfunctionaris", followUp);
    }

    public static void schoolTells(String signal, String followUp) {
        tells("school-roermond.aandachtsfunctionaris", signal, "to-melder", followUp);
    }

    private static void tells(String login, String signal, String whom, String followUp) {
        new Actor(login)
                .posts(REFERRAL, "/v1/feedback/" + signal + "/" + whom, "{\"followUp\": \"%s\"}".formatted(followUp));
    }
}
