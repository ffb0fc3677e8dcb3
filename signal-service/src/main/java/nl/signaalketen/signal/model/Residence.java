package nl.signaalketen.signal.model;

/** Code list "residence". */
public enum Residence {
    NEDERLANDER_OF_BELG,
    EU_BURGER,
    RECHTMATIG,
    ASIELPROCEDURE,
    ZONDER_RECHTMATIG_VERBLIJF,
    AMV_NBMV,
    ONBEKEND
}
