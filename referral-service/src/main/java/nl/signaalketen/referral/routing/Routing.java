package nl.signaalketen.referral.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.Track;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Directory;
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

    public static final String SET = "routering";

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final RuleBook rules;
    private final Directory directory;

    Routing(RuleBook rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    public Wanted wantedBy(SignalReported signal) {
        return wanted(Questions.about(signal));
    }

    public Wanted wantedBy(RouteDetermined route) {
        return wanted(Questions.about(route));
    }

    public Wanted wantedBy(ReferralAccepted accepted) {
        return wanted(Questions.about(accepted));
    }

    /** Whom a decision of the table names: kind of agency, track, shelter, and the region where it is not that of the question. */
    public static List<String> receivers(Decided decided) {
        return Answer.in(decided).stream().map(Answer::code).distinct().toList();
    }

    private Wanted wanted(List<Question> questions) {
        var enquiry = new Enquiry(rules);
        var requests = new LinkedHashMap<ReferralId, Request>();
        for (var question : questions) {
            enquiry.ask(question).stream()
                    .flatMap(answer -> place(enquiry, question, answer))
                    .forEach(request -> requests.merge(ReferralId.of(request), request, Request::and));
        }
        return new Wanted(enquiry.decisions(), requests.values());
    }

    private Stream<Request> place(Enquiry enquiry, Question question, Answer answer) {
        return places(question, answer)
                .map(place -> directory
                        .agencyFor(answer.receiver(), place.region(), place.municipality())
                        .map(agency -> request(question, answer, agency, place.region(), List.of(answer.rule())))
                        .orElseGet(() -> placeByHand(enquiry, question, answer)));
    }

    private Stream<Place> places(Question question, Answer answer) {
        return switch (answer.region()) {
            case Answer.EIGEN -> Stream.of(new Place(question.region(), question.municipality()));
            case Answer.ONTVANGEND -> question.receiving().stream().map(to -> receiving(question, to));
            default -> Stream.of(new Place(answer.region(), question.municipality()));
        };
    }

    private Place receiving(Question question, String municipality) {
        var own = directory.regionOf(municipality).map(Region::code);
        return new Place(own.orElse(question.region()), municipality);
    }

    private Request placeByHand(Enquiry enquiry, Question question, Answer unplaced) {
        LOG.warn("No {} is known for region {}; rule {}", unplaced.receiver(), question.region(), unplaced.rule());
        return enquiry.ask(question.unplaced()).stream()
                .flatMap(answer -> directory.agencyFor(answer.receiver(), question.region(), null).stream()
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
                directory.region(region).orElseThrow().country(),
                question.matter(),
                Track.valueOf(answer.track()),
                answer.shelter(),
                question.urgency(),
                question.movedTo(),
                answer.version(),
                because);
    }
}
