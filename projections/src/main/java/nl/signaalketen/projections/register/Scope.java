package nl.signaalketen.projections.register;

/** For whom figures are counted: a region leaves out agencies whose work area is larger than it (NML 2.3, note 4). */
public enum Scope {
    NATIONAAL,
    REGIONAAL
}
