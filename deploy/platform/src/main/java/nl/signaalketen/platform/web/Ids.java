package nl.signaalketen.platform.web;

/** How an id is written: as PostgreSQL and the services write it, in small letters. */
public final class Ids {

    /** Of a UUID, without a group, so that it can stand in the variable of a path too. */
    public static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Ids() {}
}
