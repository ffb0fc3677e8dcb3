package nl.signaalketen.signal.publish;

import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalEvent.TriageRevised;
import nl.signaalketen.signal.model.SignalId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** Says what has been reported to the other services. */
@ProcessingGroup(Announcements.NAME)
@DisallowReplay
final class Announcements {

    static final String NAME = "announcements";

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    void on(SignalReported e) {
        var report = e.report();
        var why = e.triage().explanation();
        outbox.send(
                SignalTopics.SIGNALS,
                e.signal(),
                new nl.signaalketen.signal.contract.SignalReported(
                        e.signal().toString(),
                        report.origin().agency(),
                        report.origin().agencyKind(),
                        text(report.controle()),
                        report.observedOn(),
                        e.reportedAt(),
                        report.place().region(),
                        report.place().municipality(),
                        report.place().country(),
                        report.exploitation().name(),
                        report.sector() == null ? null : report.sector().name(),
                        report.indicators().stream().map(Enum::name).toList(),
                        report.acute(),
                        report.measuresPossible(),
                        report.movedTo(),
                        report.receivingMunicipalities(),
                        report.persons().stream().map(Announcements::person).toList(),
                        text(report.narrative()),
                        e.triage().urgency().name(),
                        why.version(),
                        why.rules()));
    }

    @EventHandler
    void on(ControleReported e) {
        var report = e.report();
        outbox.send(
                SignalTopics.SIGNALS,
                e.controle(),
                new nl.signaalketen.signal.contract.ControleReported(
                        e.controle().toString(),
                        report.origin().agency(),
                        report.origin().agencyKind(),
                        report.date(),
                        e.reportedAt(),
                        report.place().region(),
                        report.place().municipality(),
                        report.place().country(),
                        report.sector().name(),
                        report.action().name(),
                        report.workplaces(),
                        report.workers().employees(),
                        report.workers().selfEmployed(),
                        report.workers().others(),
                        report.infringements().stream()
                                .map(found -> new Infringement(
                                        found.kind().name(),
                                        found.findings(),
                                        found.workers(),
                                        found.officialReports(),
                                        found.warnings()))
                                .toList(),
                        report.measures().stream().map(Enum::name).toList(),
                        report.checklists().stream()
                                .map(Announcements::checklist)
                                .toList(),
                        report.findsPossibleVictims()
                                ? SignalId.of(e.controle()).toString()
                                : null));
    }

    @EventHandler
    void on(TriageRevised e) {
        var why = e.triage().explanation();
        outbox.send(
                SignalTopics.SIGNALS,
                e.signal(),
                new nl.signaalketen.signal.contract.TriageRevised(
                        e.signal().toString(),
                        e.triage().urgency().name(),
                        why.version(),
                        why.rules(),
                        e.replay(),
                        e.at()));
    }

    private static ReportedPerson person(ConcernedPerson person) {
        return new ReportedPerson(
                person.number().toString(),
                text(person.checklist()),
                person.role().name(),
                person.sex().name(),
                person.nationality(),
                person.ageBand().code(),
                person.residence().name(),
                person.indicators().stream().map(Enum::name).toList());
    }

    private static FilledChecklist checklist(ConcernedPerson person) {
        return new FilledChecklist(
                String.valueOf(person.checklist()),
                person.number().toString(),
                person.nationality(),
                person.sex().name(),
                person.ageBand().code(),
                person.indicators().stream().map(Enum::name).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
