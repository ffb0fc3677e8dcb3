package nl.signaalketen.signal.inbound;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.signaalketen.platform.inbox.Delivery;
import nl.signaalketen.platform.inbox.Mailbox;
import nl.signaalketen.platform.inbox.Reply;
import nl.signaalketen.platform.web.Documents;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Problems;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.signal.intake.AgencyDesk;
import nl.signaalketen.signal.intake.ControlePost;
import nl.signaalketen.signal.intake.SignalPost;
import nl.signaalketen.signal.model.CommandRefused;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The topics on which an agency posts: the agency is the one the topic belongs to, the rest is as over REST. */
@Component
final class AgencyTopics implements Mailbox {

    private static final Pattern TOPIC = Pattern.compile("agency\\.([a-z0-9-]+)\\.(signals|controles)");

    private final Directory directory;
    private final AgencyDesk desk;
    private final Documents documents;
    private final JsonMapper json;
    private final Retention retention;

    AgencyTopics(Directory directory, AgencyDesk desk, Documents documents, JsonMapper json, Retention retention) {
        this.directory = directory;
        this.desk = desk;
        this.documents = documents;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public boolean takes(String topic) {
        var parts = TOPIC.matcher(topic);
        return parts.matches() && directory.agency(parts.group(1)).isPresent();
    }

    /** Names and narratives lie here in the clear, where no erasure reaches them: not for longer than the setting says. */
    @Override
    public void found(String topic) {
        retention.limit(topic);
        retention.limit(topic + "-dlt");
    }

    @Override
    public void on(Delivery delivery) {
        var agency = agency(delivery);
        if (delivery.topic().equals(SignalTopics.signalsOf(agency))) {
            desk.signal(documents.read(delivery.value(), SignalPost.class), agency);
        } else {
            desk.controle(documents.read(delivery.value(), ControlePost.class), agency);
        }
    }

    /** The same problem as over REST, under the place of the record; what is no JSON at all goes to the dead-letter topic. */
    @Override
    public Optional<Reply> refusal(Delivery delivery, RuntimeException why) {
        return problem(why).map(problem -> {
            var place = delivery.topic() + "-" + delivery.partition() + "@" + delivery.offset();
            problem.setProperty("record", place);
            return new Reply(SignalTopics.rejectedOf(agency(delivery)), place, json.writeValueAsBytes(problem));
        });
    }

    private static Optional<ProblemDetail> problem(RuntimeException why) {
        return switch (why) {
            case InvalidInput input -> Optional.of(Problems.invalid(input.wrong()));
            case CommandRefused refusal -> Optional.of(Problems.conflict(String.valueOf(refusal.getMessage())));
            default -> Optional.empty();
        };
    }

    private static String agency(Delivery delivery) {
        var parts = TOPIC.matcher(delivery.topic());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the topic of an agency: " + delivery.topic());
        }
        return parts.group(1);
    }
}
