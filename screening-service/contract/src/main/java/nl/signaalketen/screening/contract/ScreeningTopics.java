package nl.signaalketen.screening.contract;

/** The topic that screening-service writes. */
public final class ScreeningTopics {

    /** All records of this package; the key is the id of the signal, and of the casus once there is one. */
    public static final String SCREENING = "nl.signaalketen.screening.v1";

    private ScreeningTopics() {}
}
