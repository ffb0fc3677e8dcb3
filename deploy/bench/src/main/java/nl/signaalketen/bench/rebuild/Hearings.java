package nl.signaalketen.bench.rebuild;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.platform.outbox.ContractTypes;
import nl.signaalketen.projections.ReadModels;
import nl.signaalketen.projections.readmodel.Rows;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facts that the read models hear and the rows that each gives, as the product has them. */
final class Hearings {

    private final Map<String, Class<?>> kinds = new HashMap<>();
    private final Map<Class<?>, List<Rows<?, ?>>> rows = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Hearings() {
        ReadModels.ALL.stream().flatMap(model -> model.hearings().stream()).forEach(hearing -> {
            kinds.put(ContractTypes.nameOf(hearing.kind()), hearing.kind());
            rows.computeIfAbsent(hearing.kind(), _ -> new ArrayList<>()).add(hearing.rows());
        });
    }

    static Set<String> tables() {
        return columns().keySet();
    }

    /** Those that facts fill, of each table. */
    static SequencedMap<String, Set<String>> columns() {
        var columns = new TreeMap<String, Set<String>>();
        ReadModels.ALL.forEach(model -> columns.putAll(model.columns()));
        return columns;
    }

    /** Whether facts of several kinds fill columns of the same row. */
    boolean isShared(Rows<?, ?> of) {
        return rows.entrySet().stream()
                        .filter(kind -> kind.getValue().stream().anyMatch(each -> sameRows(each, of)))
                        .count()
                > 1;
    }

    private static boolean sameRows(Rows<?, ?> one, Rows<?, ?> other) {
        return one.table().equals(other.table())
                && !one.keys().equals(List.of("event"))
                && one.keys().equals(other.keys());
    }

    List<Rows<?, ?>> rowsOf(Object fact) {
        return rows.getOrDefault(fact.getClass(), List.of());
    }

    Optional<Class<?>> kindOf(ConsumerRecord<String, byte[]> written) {
        return Optional.ofNullable(kinds.get(header(written, "ce_type")));
    }

    Optional<Heard<?>> read(ConsumerRecord<String, byte[]> written) {
        return kindOf(written)
                .map(kind -> new Heard<>(
                        header(written, "ce_id"),
                        OffsetDateTime.parse(header(written, "ce_time")).toInstant(),
                        written.key(),
                        json.readValue(written.value(), kind)));
    }

    static String header(ConsumerRecord<String, byte[]> written, String name) {
        return new String(
                Objects.requireNonNull(written.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
    }
}
