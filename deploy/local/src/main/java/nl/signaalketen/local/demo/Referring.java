package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.signaalketen.local.chain.Together;
import tools.jackson.databind.JsonNode;

/** The centres and the magistrate find in their inboxes what was asked of them, and take it on. */
final class Referring {

    private static final List<String> CENTRES = List.of("payoke", "pag-asa", "surya", "esperanto", "minor-ndako");
    private static final String MAGISTRATE = "arbeidsauditoraat";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Rest rest;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    Referring(Rest rest) {
        this.rest = rest;
    }

    /** Waits for as many as must come, and accepts them; what does not come is for the account to say. Steps: one each. */
    List<Asked> accept(List<Screened> screened, int toCentres, Stages.Progress progress) {
        Together.each(
                List.of(MAGISTRATE),
                agency -> Pause.until(PATIENCE, () -> full(accept(agency, screened, progress), screened.size())));
        return Pause.until(PATIENCE, () -> full(acceptAll(screened, progress), toCentres))
                .orElseGet(() -> acceptAll(screened, progress));
    }

    private static Optional<List<Asked>> full(List<Asked> asked, int expected) {
        return Optional.of(asked).filter(all -> all.size() >= expected);
    }

    private List<Asked> acceptAll(List<Screened> screened, Stages.Progress progress) {
        var all = new ConcurrentHashMap<String, List<Asked>>();
        Together.each(CENTRES, centre -> all.put(centre, accept(centre, screened, progress)));
        return all.values().stream()
                .flatMap(List::stream)
                .filter(Asked::isToCentre)
                .toList();
    }

    private List<Asked> accept(String agency, List<Screened> screened, Stages.Progress progress) {
        var casussen = screened.stream().map(Screened::casus).collect(Collectors.toSet());
        var inbox = new Inbox(rest, agency);
        var ours = inbox.all().stream()
                .filter(referral -> casussen.contains(referral.path("casus").asString("")))
                .toList();
        for (var referral : ours) {
            if (accepted.add(referral.path("referral").asString())) {
                inbox.accept(referral);
                progress.step();
            }
        }
        return ours.stream().map(Referring::asked).toList();
    }

    private static Asked asked(JsonNode referral) {
        return new Asked(
                referral.path("referral").asString(),
                referral.path("casus").asString(""),
                referral.path("betrokkene").asString(""),
                referral.path("agencyKind").asString(""),
                referral.path("shelter").asString(""));
    }
}
