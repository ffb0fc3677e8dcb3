package nl.signaalketen.projections.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the chain knows of one casus, as it is now; what happened in which order the timeline tells.
 *
 * @param route none as long as the meeting has set none
 */
public record Dossier(
        String casus,
        String region,
        String openedBy,
        Instant openedAt,
        @Nullable Route route,
        List<Signal> signals,
        List<Betrokkene> betrokkenen,
        List<Referral> referrals) {

    /**
     * @param tracks ZORG, STRAFRECHT, BESTUURLIJK, TOEZICHT
     * @param casusregisseur subject of the token of who steers it
     * @param by who set it, or did that of which a rule said it anew
     */
    public record Route(List<String> tracks, String casusregisseur, String by, Instant at) {}

    /**
     * A signal of the casus. What its report says is null until that is heard.
     *
     * @param urgency HARD or ZACHT, as it counts now
     * @param toldAandachtsfunctionaris what the agency's point of contact was told, a code; none as long as nothing was
     * @param toldMelder the same of the reporter
     */
    public record Signal(
            String signal,
            @Nullable String agency,
            @Nullable String agencyKind,
            @Nullable String exploitation,
            @Nullable String sector,
            @Nullable LocalDate observedOn,
            @Nullable Instant reportedAt,
            @Nullable String urgency,
            @Nullable String narrative,
            @Nullable String toldAandachtsfunctionaris,
            @Nullable String toldMelder) {}

    /**
     * @param person number of the person in the vault
     * @param role MOGELIJK_SLACHTOFFER, VERDACHTE or GETUIGE
     * @param consent whether help was accepted; none as long as nobody recorded it
     * @param classifications every one that was given, the oldest first
     */
    public record Betrokkene(
            String betrokkene,
            String person,
            String signal,
            String role,
            String sex,
            String nationality,
            String ageBand,
            String residence,
            @Nullable Boolean consent,
            List<Classification> classifications) {}

    /** @param indicators what it rests on; by subject of the token of who decided */
    public record Classification(
            String classificatie, String stage, List<String> indicators, String reason, String by, Instant at) {}

    /**
     * @param state ASKED, ESCALATED, ACKNOWLEDGED, ACCEPTED, DECLINED or COMPLETED
     * @param since when it came into that state
     * @param acknowledgeBy when silence escalates
     * @param why the reason of a decline, the outcome of a completion, or to whom silence brought it
     * @param rule version of the rule set {@code routering} and the rules that asked for it
     */
    public record Referral(
            String referral,
            @Nullable String signal,
            @Nullable String betrokkene,
            String agency,
            String agencyKind,
            String track,
            @Nullable String shelter,
            String urgency,
            String state,
            Instant since,
            Instant acknowledgeBy,
            @Nullable String why,
            String rule) {}
}
