package nl.signaalketen.signal.model;

/** Code list "controle action". */
public enum ControleAction {
    REGULIER,
    FLEX_ACTIE,
    JOINT_ACTION_DAY,
    EMPACT_ACTION_DAY,
    FOCUS_PROJECT,
    MULTIDISCIPLINAIR
}
