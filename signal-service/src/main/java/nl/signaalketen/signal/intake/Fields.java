package nl.signaalketen.signal.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import tools.jackson.databind.JsonNode;

/** Reads a document beside its schema: a field that is missing or of another form is none here, since the schema says so. */
final class Fields {

    private Fields() {}

    static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static Optional<LocalDate> day(JsonNode object, String field) {
        return text(object, field).flatMap(Fields::day);
    }

    /** What is wrong within the objects of a list, said from where the list is. */
    static Stream<Wrong> within(JsonNode object, String list, Function<JsonNode, Stream<Wrong>> wrongIn) {
        var rows = object.path(list);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(place -> wrongIn.apply(rows.path(place))
                        .map(wrong -> new Wrong(list + "/" + place + "/" + wrong.field(), wrong.problem())));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
