package nl.signaalketen.projections.pages.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.signaalketen.referral.contract.CodeLists;
import org.jspecify.annotations.Nullable;

/** What an agency may answer, and the code that the answer needs, if any. */
enum ReferralAnswer {
    ACKNOWLEDGEMENT(null),
    ACCEPTANCE(null),
    DECLINATION("reason"),
    COMPLETION("outcome");

    private final @Nullable String field;

    ReferralAnswer(@Nullable String field) {
        this.field = field;
    }

    /** As the path of referral-service and of the page ends. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the schema of referral-service names it; none where there is nothing to choose. */
    public @Nullable String field() {
        return field;
    }

    /** Those that fit what was asked. */
    public List<String> codes(Referral referral) {
        return switch (this) {
            case ACKNOWLEDGEMENT, ACCEPTANCE -> List.of();
            case DECLINATION -> CodeLists.DECLINE_REASON;
            case COMPLETION -> CodeLists.OUTCOME_OF_TRACK.getOrDefault(referral.track(), CodeLists.OUTCOME);
        };
    }

    /** The body of the request; a choice that was not made is left out, for the service to name. */
    @Nullable Map<String, String> body(String chosen) {
        return field == null ? null : chosen.isEmpty() ? Map.of() : Map.of(field, chosen);
    }

    /** Those that a referral still takes. */
    static List<ReferralAnswer> to(Referral referral) {
        return switch (referral.state()) {
            case ASKED -> List.of(ACKNOWLEDGEMENT, ACCEPTANCE, DECLINATION);
            case ACKNOWLEDGED -> List.of(ACCEPTANCE, DECLINATION);
            case ACCEPTED -> List.of(COMPLETION);
            case DECLINED, COMPLETED -> List.of();
        };
    }
}
