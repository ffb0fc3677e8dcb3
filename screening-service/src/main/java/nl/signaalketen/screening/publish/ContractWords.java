package nl.signaalketen.screening.publish;

import java.util.Collection;
import java.util.List;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.CasusOpened;
import nl.signaalketen.screening.contract.ConsentRecorded;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.SignalAddedToCasus;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.screening.model.CasusEvent;
import nl.signaalketen.screening.model.MeetingEvent;
import nl.signaalketen.screening.model.Victim;
import nl.signaalketen.screening.model.Weighing;
import org.jspecify.annotations.Nullable;

/** A fact of the model as a record of the contract. */
final class ContractWords {

    private ContractWords() {}

    static SignalPlacedOnAgenda of(MeetingEvent.SignalPlacedOnAgenda f) {
        return new SignalPlacedOnAgenda(
                f.signal().toString(), f.meeting().toString(), f.region().value(), f.on(), f.carriedOver(), f.at());
    }

    static SignalWeighed of(MeetingEvent.SignalWeighed f) {
        return new SignalWeighed(
                f.signal().toString(),
                f.meeting().toString(),
                f.region().value(),
                f.weighing().outcome().name(),
                text(f.weighing().casus()),
                f.weighing().reason().name(),
                f.weighing().questions().stream().map(ContractWords::question).toList(),
                f.decision().by().value(),
                f.decision().at());
    }

    static CasusOpened of(CasusEvent.CasusOpened f) {
        return new CasusOpened(
                f.casus().toString(),
                f.signal().toString(),
                f.circumstances().region().value(),
                f.decision().by().value(),
                f.decision().at());
    }

    static SignalAddedToCasus of(CasusEvent.SignalAddedToCasus f) {
        return new SignalAddedToCasus(
                f.casus().toString(),
                f.signal().toString(),
                f.decision().by().value(),
                f.decision().at());
    }

    static BetrokkeneAdded of(CasusEvent.BetrokkeneAdded f) {
        return new BetrokkeneAdded(
                f.casus().toString(),
                f.betrokkene().toString(),
                f.person().person().value(),
                f.signal().toString(),
                f.person().checklist(),
                f.person().role().name(),
                f.person().sex().value(),
                f.person().nationality().value(),
                f.person().ageBand().value(),
                f.person().residence().value(),
                f.agency(),
                f.agencyKind().value(),
                f.circumstances().region().value(),
                f.circumstances().exploitation().value(),
                text(f.circumstances().sector()),
                f.decision().at());
    }

    static BetrokkeneClassified of(CasusEvent.BetrokkeneClassified f) {
        return new BetrokkeneClassified(
                f.casus().toString(),
                f.betrokkene().toString(),
                f.person().value(),
                f.classification().classificatie().name(),
                f.classification().stage().name(),
                texts(f.classification().indicators()),
                f.classification().reason().name(),
                f.decision().by().value(),
                f.decision().at());
    }

    static ConsentRecorded of(CasusEvent.ConsentRecorded f) {
        return new ConsentRecorded(
                f.casus().toString(),
                f.betrokkene().toString(),
                f.given(),
                f.decision().by().value(),
                f.decision().at());
    }

    static RouteDetermined of(CasusEvent.RouteDetermined f) {
        return new RouteDetermined(
                f.casus().toString(),
                texts(f.signals()),
                f.circumstances().region().value(),
                text(f.circumstances().municipality()),
                f.circumstances().country().value(),
                f.circumstances().exploitation().value(),
                text(f.circumstances().sector()),
                f.circumstances().measuresPossible(),
                text(f.circumstances().movedTo()),
                texts(f.circumstances().receivingMunicipalities()),
                texts(f.route().tracks()),
                f.route().casusregisseur().value(),
                f.victims().stream().map(ContractWords::victim).toList(),
                f.decision().by().value(),
                f.decision().at());
    }

    private static SignalWeighed.Question question(Weighing.Question asked) {
        return new SignalWeighed.Question(
                asked.agencyKind().value(), asked.question().name(), asked.answerBy());
    }

    private static RouteDetermined.Victim victim(Victim victim) {
        return new RouteDetermined.Victim(
                victim.betrokkene().toString(),
                victim.person().value(),
                victim.classificatie().name(),
                victim.minor(),
                victim.consent());
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
