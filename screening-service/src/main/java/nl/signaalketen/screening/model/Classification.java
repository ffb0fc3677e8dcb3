package nl.signaalketen.screening.model;

import java.util.List;

/**
 * A judgement of one person about another, with what it rests on.
 *
 * @param indicators code lists "indicators" and "aggravating"
 */
public record Classification(Classificatie classificatie, Stage stage, Reason reason, List<Code> indicators) {

    public Classification {
        indicators = List.copyOf(indicators);
    }

    /** Provisional by a worker; final with the aandachtsfunctionaris of the agency that classifies. */
    public enum Stage {
        VOORLOPIG,
        DEFINITIEF
    }

    /** Why; a code, since a text may name somebody. */
    public enum Reason {
        INDICATOREN,
        VERKLARING_BETROKKENE,
        BEVINDINGEN_CONTROLE,
        ONDERZOEK_POLITIE,
        RISICOFACTOREN,
        NIEUWE_INFORMATIE,
        GEEN_AANWIJZINGEN,
        ANDERS;

        /** Whether it may be the reason of that class: who is suspected to be a victim, or is one, is so by some indication. */
        public boolean goesWith(Classificatie classificatie) {
            return this != GEEN_AANWIJZINGEN
                    || classificatie == Classificatie.GEEN
                    || classificatie == Classificatie.POTENTIEEL;
        }

        /** Whether it says nothing unless an indicator is named. */
        public boolean restsOnIndicators() {
            return this == INDICATOREN;
        }
    }
}
