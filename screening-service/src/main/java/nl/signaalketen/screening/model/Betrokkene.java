package nl.signaalketen.screening.model;

import java.util.Optional;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.Classification.Stage;
import nl.signaalketen.screening.model.NamedPerson.Role;
import org.jspecify.annotations.Nullable;

/** What a casus must remember of one betrokkene to decide. */
public record Betrokkene(
        BetrokkeneId id,
        PersonNumber person,
        Role role,
        boolean minor,
        @Nullable Judgement provisional,
        @Nullable Judgement definitive,
        @Nullable Boolean consent) {

    /** A classification and who gave it. */
    public record Judgement(Classification classification, Subject by) {}

    static Betrokkene named(BetrokkeneId id, NamedPerson person) {
        return new Betrokkene(id, person.person(), person.role(), person.minor(), null, null, null);
    }

    /** Four eyes: a final judgement follows a provisional one of somebody else. */
    void mustAllow(ClassifyBetrokkene c) {
        mustBePossibleVictim();
        if (c.classification().stage() == Stage.VOORLOPIG) {
            return;
        }
        if (provisional == null) {
            throw new CommandRefused("A final classification follows a provisional one");
        }
        if (provisional.by().equals(c.by())) {
            throw new CommandRefused("The final classification is given by another person than the provisional one");
        }
    }

    void mustBePossibleVictim() {
        if (role != Role.MOGELIJK_SLACHTOFFER) {
            throw new CommandRefused("Only a possible victim is classified and asked for consent");
        }
    }

    boolean isJudged(Judgement judgement) {
        return judgement.equals(judgement.classification().stage() == Stage.VOORLOPIG ? provisional : definitive);
    }

    Betrokkene with(BetrokkeneClassified fact) {
        var judgement = new Judgement(fact.classification(), fact.decision().by());
        return fact.classification().stage() == Stage.VOORLOPIG
                ? new Betrokkene(id, person, role, minor, judgement, definitive, consent)
                : new Betrokkene(id, person, role, minor, provisional, judgement, consent);
    }

    Betrokkene withConsent(boolean given) {
        return new Betrokkene(id, person, role, minor, provisional, definitive, given);
    }

    /** The possible victim that a route sees; nobody as long as there is no classification. */
    Optional<Victim> victim() {
        return Optional.ofNullable(definitive != null ? definitive : provisional)
                .map(judgement -> new Victim(
                        id,
                        person,
                        judgement.classification().classificatie(),
                        minor,
                        minor || Boolean.TRUE.equals(consent)));
    }
}
