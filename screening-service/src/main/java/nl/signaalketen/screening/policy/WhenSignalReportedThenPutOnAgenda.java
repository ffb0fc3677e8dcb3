package nl.signaalketen.screening.policy;

import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.PersonNumber;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.signals.KnownSignal;
import nl.signaalketen.screening.signals.KnownSignals;
import nl.signaalketen.screening.write.Meetings;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hard and zacht alike stand on the agenda of the region's meeting to come. Source: NML 4.2, step 4. */
@Component
final class WhenSignalReportedThenPutOnAgenda implements Policy<SignalReported> {

    private final KnownSignals signals;
    private final Meetings meetings;

    WhenSignalReportedThenPutOnAgenda(KnownSignals signals, Meetings meetings) {
        this.signals = signals;
        this.meetings = meetings;
    }

    @Override
    public Class<SignalReported> hears() {
        return SignalReported.class;
    }

    @Override
    public void on(SignalReported reported) {
        var signal = known(reported);
        if (signals.remember(signal)) {
            meetings.put(signal.signal(), signal.circumstances().region(), false);
        }
    }

    private static KnownSignal known(SignalReported reported) {
        return new KnownSignal(
                SignalId.of(reported.signal()),
                new Circumstances(
                        new Code(reported.region()),
                        code(reported.municipality()),
                        new Code(reported.country()),
                        new Code(reported.exploitation()),
                        code(reported.sector()),
                        reported.measuresPossible(),
                        code(reported.movedTo()),
                        reported.receivingMunicipalities().stream()
                                .map(Code::new)
                                .toList()),
                new Code(reported.urgency()),
                reported.agency(),
                new Code(reported.agencyKind()),
                reported.persons().stream()
                        .map(WhenSignalReportedThenPutOnAgenda::named)
                        .toList());
    }

    private static NamedPerson named(ReportedPerson person) {
        return new NamedPerson(
                new PersonNumber(person.person()),
                person.checklist(),
                NamedPerson.Role.valueOf(person.role()),
                new Code(person.sex()),
                new Code(person.nationality()),
                new Code(person.ageBand()),
                new Code(person.residence()),
                person.minor());
    }

    private static @Nullable Code code(@Nullable String text) {
        return text == null ? null : new Code(text);
    }
}
