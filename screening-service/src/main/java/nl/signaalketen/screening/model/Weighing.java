package nl.signaalketen.screening.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weighing of one signal.
 *
 * @param casus the casus it becomes part of, where and only where the outcome is CASUS
 * @param questions who is asked what, where the signal is held for enrichment
 */
public record Weighing(
        Outcome outcome, Reason reason, @Nullable CasusId casus, List<Question> questions) {

    public Weighing {
        questions = List.copyOf(questions);
        if ((outcome == Outcome.CASUS) != (casus != null)) {
            throw new IllegalArgumentException("A casus belongs to the outcome CASUS, and to no other");
        }
        if (outcome != Outcome.AANVULLEN_EN_AANHOUDEN && !questions.isEmpty()) {
            throw new IllegalArgumentException("Questions belong to the outcome AANVULLEN_EN_AANHOUDEN");
        }
    }

    /** Why; a code, since a text may name somebody. */
    public enum Reason {
        CONCREET_GENOEG,
        SAMENHANG_MET_CASUS,
        ONVOLDOENDE_INFORMATIE,
        WACHT_OP_ANTWOORD,
        GEEN_AANWIJZINGEN,
        MENSENSMOKKEL,
        HUISJESMELKERIJ,
        ZORGFRAUDE,
        ANDERS;

        /**
         * Whether it may be the reason of that outcome: a casus is opened on what is concrete enough, and on nothing that is no
         * trafficking, and what belongs with a casus is not put away; what waits for an answer is carried over. Source: NML 4.2, step 6.
         */
        public boolean goesWith(Outcome outcome) {
            return switch (this) {
                case CONCREET_GENOEG -> outcome == Outcome.CASUS;
                case WACHT_OP_ANTWOORD -> outcome == Outcome.AANVULLEN_EN_AANHOUDEN;
                case ONVOLDOENDE_INFORMATIE, GEEN_AANWIJZINGEN, MENSENSMOKKEL, HUISJESMELKERIJ, ZORGFRAUDE ->
                    outcome != Outcome.CASUS;
                case SAMENHANG_MET_CASUS -> outcome == Outcome.CASUS || outcome == Outcome.AANVULLEN_EN_AANHOUDEN;
                case ANDERS -> true;
            };
        }

        /** Whether it says that there is a casus already, so that a signal joins that one and opens none. */
        public boolean presumesCasus() {
            return this == SAMENHANG_MET_CASUS;
        }
    }

    /** A question put to the agencies of one kind, to be answered before the day is over. */
    public record Question(Code agencyKind, Sort question, LocalDate answerBy) {

        /** What is asked. */
        public enum Sort {
            WAT_IS_BEKEND,
            VERBLIJFSSTATUS,
            INSCHRIJVING,
            ARBEIDSVERLEDEN,
            ANTECEDENTEN,
            HUISVESTING,
            ZORGBEHOEFTE,
            VEILIGHEID
        }
    }
}
