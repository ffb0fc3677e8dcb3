package nl.signaalketen.referral.routing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.Track;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.SignalReported;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whom to ask, by the rule set {@code routering} and the reference data. A receiver for whom the region knows no agency is
 * not dropped: the table names who places by hand there (in the Netherlands the Zorg- en Veiligheidshuis, where the
 * procesregisseur works), that agency is asked on the same track, and the rules kept with the request say why.
 */
@Component
public class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RuleBook rules;
    private final Agencies agencies;
    private final Map<String, Region> regions;

    Routing(RuleBook rules, ReferenceFiles reference) {
        this.rules = rules;
        this.agencies = new Agencies(reference.read("agencies.json", Agency.class));
        this.regions =
                reference.read("regions.json", Region.class).stream().collect(toMap(Region::code, region -> region));
    }

    public Collection<Request> wantedBy(SignalReported signal) {
        return requests(Questions.about(signal));
    }

    public Collection<Request> wantedBy(RouteDetermined route) {
        return requests(Questions.about(route));
    }

    public Collection<Request> wantedBy(ReferralAccepted accepted) {
        return requests(Questions.about(accepted));
    }

    private Collection<Request> requests(List<Question> questions) {
        var requests = new LinkedHashMap<ReferralId, Request>();
        questions.stream()
                .flatMap(question -> answers(question).map(answer -> place(question, answer)))
                .forEach(request -> requests.merge(ReferralId.of(request), request, Request::and));
        return requests.values();
    }

    private Stream<Answer> answers(Question question) {
        return Answer.in(
                rules.decide("routering", question.on(), question.inputs().asMap()))
                .stream();
    }

    private Request place(Question question, Answer answer) {
        var region = answer.region() == null ? question.region() : answer.region();
        return agencies.find(answer.receiver(), region, question.municipality())
                .map(agency -> request(question, answer, agency, region, List.of(answer.rule())))
                .orElseGet(() -> placeByHand(question, answer));
    }

    private Request placeByHand(Question question, Answer unplaced) {
        LOG.warn("No {} is known for region {}; rule {}", unplaced.receiver(), question.region(), unplaced.rule());
        return answers(question.unplaced())
                .flatMap(answer -> agencies.find(answer.receiver(), question.region(), null).stream()
                        .map(agency -> request(
                                question,
                                unplaced,
                                agency,
                                question.region(),
                                List.of(unplaced.rule(), answer.rule()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody in region " + question.region() + " can place what rule " + unplaced.rule() + " asks"));
    }

    private Request request(Question question, Answer answer, Agency agency, String region, List<String> because) {
        return new Request(
                question.subject(),
                agency.id(),
                agency.kind(),
                region,
                regions.get(region).country(),
                Track.valueOf(answer.track()),
                answer.shelter(),
                question.urgency(),
                question.movedTo(),
                answer.version(),
                because);
    }
}
