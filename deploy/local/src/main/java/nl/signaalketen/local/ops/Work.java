package nl.signaalketen.local.ops;

/** What a service is at, and how far it has come with it. */
interface Work {

    String what();

    String state();

    Run.Progress progress();

    boolean isAtWork();

    boolean cameToItsEnd();

    String text(String service);
}
