package nl.signaalketen.signal.contract;

/** The topics that signal-service writes, and those on which agencies write to it. */
public final class SignalTopics {

    /** {@link SignalReported}, {@link TriageRevised} and {@link ControleReported}; the key is the id of the signal or controle. */
    public static final String SIGNALS = "nl.signaalketen.signals.v1";

    private SignalTopics() {}

    /** Where an agency posts its signals, in the JSON of {@code POST /v1/signals}. */
    public static String signalsOf(String agency) {
        return "agency." + agency + ".signals";
    }

    /** Where an agency posts its controles, in the JSON of {@code POST /v1/controles}. */
    public static String controlesOf(String agency) {
        return "agency." + agency + ".controles";
    }

    /** Where an agency reads why a record of its own was refused: the same problem document as over REST. */
    public static String rejectedOf(String agency) {
        return "agency." + agency + ".rejected";
    }
}
