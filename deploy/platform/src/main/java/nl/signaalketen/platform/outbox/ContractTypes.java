package nl.signaalketen.platform.outbox;

/** How a record of a contract is named on a topic. */
public final class ContractTypes {

    private ContractTypes() {}

    /** The ce_type of a record, as {@code nl.signaalketen.SignalReported.v1}. */
    public static String nameOf(Class<?> contractRecord) {
        return "nl.signaalketen." + contractRecord.getSimpleName() + ".v1";
    }
}
