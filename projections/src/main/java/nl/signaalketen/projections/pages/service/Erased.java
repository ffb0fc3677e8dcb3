package nl.signaalketen.projections.pages.service;

/** What was asked for was there once, and has been erased. */
public final class Erased extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
