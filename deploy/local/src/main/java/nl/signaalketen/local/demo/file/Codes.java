package nl.signaalketen.local.demo.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.signaalketen.signal.contract.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a cell may hold: the code lists and bounds of intake itself, and the directorates of the chain.
 *
 * @param reference pattern of an agency's own reference
 */
record Codes(
        Set<String> directorates,
        Set<String> sectors,
        Set<String> sexes,
        Set<String> indicators,
        Set<String> centres,
        Pattern reference,
        int highestAge,
        int mostChecklists) {

    static final Codes OF_THE_CHAIN = read();

    private static Codes read() {
        var controle = json("controle.schema.json");
        var checklist = controle.at("/$defs/checklist/properties");
        return new Codes(
                belgianRegions(),
                texts(controle.at("/properties/sector/enum")),
                texts(checklist.at("/sex/enum")),
                texts(controle.at("/$defs/indicator/enum")),
                sorted(Checklist.CENTRES),
                reference(controle.at("/properties/reference")),
                checklist.at("/ageAtControle/maximum").asInt(),
                controle.at("/properties/checklists/maxItems").asInt());
    }

    private static Pattern reference(JsonNode schema) {
        return Pattern.compile("(?=.{1,%d}$)%s"
                .formatted(
                        schema.get("maxLength").asInt(), schema.get("pattern").asString()));
    }

    private static Set<String> belgianRegions() {
        var regions = JsonMapper.shared().convertValue(json("/reference/regions.json"), Region[].class);
        return List.of(regions).stream()
                .filter(region -> region.country().equals("BE"))
                .map(Region::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode list) {
        return sorted(list.valueStream().map(JsonNode::asString).toList());
    }

    private static Set<String> sorted(Collection<String> codes) {
        var sorted = new TreeSet<String>(Comparator.naturalOrder());
        sorted.addAll(codes);
        return sorted;
    }

    private static JsonNode json(String resource) {
        try (var stream = Objects.requireNonNull(Codes.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
