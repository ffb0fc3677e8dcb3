package nl.signaalketen.signal.model;

import java.time.Instant;

/** The facts of a controle. Their names are stored: never rename. */
public sealed interface ControleEvent {

    ControleId controle();

    record ControleReported(ControleId controle, ControleReport report, Instant reportedAt) implements ControleEvent {}
}
