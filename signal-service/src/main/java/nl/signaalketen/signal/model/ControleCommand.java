package nl.signaalketen.signal.model;

/** What can be wished of a controle. */
public sealed interface ControleCommand {

    ControleId controle();

    record ReportControle(ControleId controle, ControleReport report) implements ControleCommand {}
}
