package nl.signaalketen.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.signaalketen.platform.outbox.ContractTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads facts of the chain from records and gives them to the policies and projections that hear of their kind. */
final class Facts {

    private final JsonMapper json;
    private final Repeats repeats;
    private final Instant notAfter;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Class<?>, List<Policy<?>>> policies = new HashMap<>();
    private final Map<Class<?>, List<Projection<?>>> projections = new HashMap<>();
    private final Map<ConsumerRecord<String, byte[]>, Optional<Heard<?>>> ahead = new ConcurrentHashMap<>();

    /** @param notAfter facts that happened later are as if they were not there */
    Facts(
            JsonMapper json,
            Repeats repeats,
            Collection<Policy<?>> policies,
            Collection<? extends Projection<?>> projections,
            Instant notAfter) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.repeats = repeats;
        this.notAfter = notAfter;
        policies.forEach(policy -> listen(this.policies, policy.hears(), policy));
        projections.forEach(projection -> listen(this.projections, projection.hears(), projection));
    }

    private <L> void listen(Map<Class<?>, List<L>> listeners, Class<?> type, L listener) {
        types.put(ContractTypes.nameOf(type), type);
        listeners.computeIfAbsent(type, kind -> new ArrayList<>()).add(listener);
    }

    /** Within the transaction at hand: policies fact by fact, projections kind by kind. */
    void take(Collection<ConsumerRecord<String, byte[]>> records) {
        var byKind = new LinkedHashMap<Class<?>, List<Heard<?>>>();
        // reading JSON is what takes the time here: every core reads some
        var all = records.parallelStream()
                .flatMap(written -> read(written).stream())
                .toList();
        for (var heard : all) {
            var kind = heard.fact().getClass();
            if (policies.containsKey(kind) && repeats.firstTime(heard.eventId())) {
                policies.get(kind).forEach(policy -> tell(policy, heard));
            }
            byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(heard);
        }
        byKind.forEach((kind, heard) ->
                projections.getOrDefault(kind, List.of()).forEach(projection -> tell(projection, heard)));
    }

    /**
     * Reads records before they are wanted, up to the first that cannot be read.
     *
     * @param written the same instances as will be wanted
     */
    void readAhead(Collection<ConsumerRecord<String, byte[]>> written) {
        written.forEach(record -> ahead.computeIfAbsent(record, this::parsed));
    }

    void forgetWhatIsAhead() {
        ahead.clear();
    }

    /** The fact of a record; none where nobody here listens to it. */
    Optional<Heard<?>> read(ConsumerRecord<String, byte[]> written) {
        var known = ahead.remove(written);
        return known == null ? parsed(written) : known;
    }

    private Optional<Heard<?>> parsed(ConsumerRecord<String, byte[]> written) {
        var type = types.get(header(written, "ce_type"));
        if (type == null) {
            return Optional.empty();
        }
        var time = OffsetDateTime.parse(header(written, "ce_time")).toInstant();
        if (time.isAfter(notAfter)) {
            return Optional.empty();
        }
        return Optional.of(
                new Heard<>(header(written, "ce_id"), time, written.key(), json.readValue(written.value(), type)));
    }

    private static String header(ConsumerRecord<String, byte[]> written, String name) {
        var header = written.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No CloudEvent: the header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <R> void tell(Policy<R> policy, Heard<?> heard) {
        policy.on((R) heard.fact());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <R> void tell(Projection<R> projection, List<Heard<?>> heard) {
        projection.on((List) heard);
    }
}
