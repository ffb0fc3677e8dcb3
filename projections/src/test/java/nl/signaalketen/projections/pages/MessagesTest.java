package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.projections.monitor.LeadTimes;
import nl.signaalketen.projections.monitor.OverdueItems;
import nl.signaalketen.projections.register.Trait;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessagesTest {

    private static final String DUTCH = "";
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BEGINS_WITH_A_CAPITAL = Pattern.compile(
            "(code|trait|field|inspections\\.(count|of)|meeting\\.(items|hard|weighed|carried-over))(\\.|$)"
                    + "|monitor\\.[a-z-]+\\.(count|open|overdue|counted|risk-group|controles|workplaces|checklists)$");
    private static final Pattern IN_A_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");
    private static final Pattern IN_CODE = Pattern.compile("words\\.message\\(\\s*\"([a-zA-Z0-9.-]+)\"[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_en"})
    void every_language_says_what_dutch_says(String language) {
        assertThat(bundle(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(DUTCH).stringPropertyNames());
        assertThat(bundle(language).values()).allMatch(text -> !text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_en"})
    void every_language_is_told_the_same_things(String language) {
        var dutch = bundle(DUTCH);
        var other = bundle(language);
        assertThat(dutch.stringPropertyNames())
                .allMatch(key -> filledIn(dutch.getProperty(key)).equals(filledIn(other.getProperty(key))));
    }

    @Test
    void every_message_that_a_page_names_is_there() {
        var named = Stream.concat(
                        all("projections/src/main/resources/templates", ".html", IN_A_TEMPLATE),
                        all("projections/src/main/java", ".java", IN_CODE))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(bundle(DUTCH).stringPropertyNames()).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {DUTCH, "_fr", "_en"})
    void what_can_be_chosen_and_what_stands_above_numbers_begins_with_a_capital(String language) {
        var bundle = bundle(language);
        assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> BEGINS_WITH_A_CAPITAL.matcher(key).lookingAt())
                .hasSizeGreaterThan(200)
                .noneMatch(key -> Character.isLowerCase(bundle.getProperty(key).charAt(0)));
    }

    @Test
    void every_rule_that_makes_a_signal_hard_is_read_in_words() {
        var rule = Pattern.compile("<rule id=\"([^\"]+)\">");
        var rules = all("signal-service/src/main/resources/rules/triage", ".dmn", rule)
                .toList();
        assertThat(rules).hasSizeGreaterThan(4);
        assertThat(bundle(DUTCH).stringPropertyNames())
                .containsAll(rules.stream().map(id -> "code." + id).toList());
    }

    @Test
    void what_an_agency_reported_is_called_a_signal_in_french_too() {
        assertThat(bundle("_fr").values())
                .noneMatch(text -> text.toString().matches("(?is).*\\b(vos|votre|le) signalements?.*"));
    }

    @Test
    void every_section_has_a_name() {
        assertThat(bundle(DUTCH).stringPropertyNames())
                .containsAll(Arrays.stream(Section.values())
                        .map(section -> "section." + section)
                        .toList());
    }

    @Test
    void every_code_of_a_list_is_read_as_a_word() {
        var codes = new TreeSet<String>();
        files("signal-service/src/main/resources/schemas", ".json").forEach(file -> codes.addAll(enumerated(file)));
        files("screening-service/src/main/resources/schemas", ".json").forEach(file -> codes.addAll(enumerated(file)));
        files("referral-service/src/main/resources/schemas", ".json").forEach(file -> codes.addAll(enumerated(file)));
        Arrays.stream(Role.values()).map(Role::name).forEach(codes::add);
        agencies().stream().map(Agency::kind).forEach(codes::add);
        assertThat(codes).hasSizeGreaterThan(120);
        assertThat(bundle(DUTCH).stringPropertyNames())
                .containsAll(codes.stream().map(code -> "code." + code).toList());
    }

    @Test
    void every_step_that_takes_time_and_everything_that_can_be_overdue_has_a_name() {
        assertThat(bundle(DUTCH).stringPropertyNames())
                .containsAll(Arrays.stream(LeadTimes.Name.values())
                        .map(step -> "step." + step)
                        .toList())
                .containsAll(Arrays.stream(OverdueItems.Kind.values())
                        .map(kind -> "code." + kind)
                        .toList());
    }

    @Test
    void everything_that_registrations_are_told_apart_by_has_a_name() {
        assertThat(bundle(DUTCH).stringPropertyNames())
                .containsAll(Arrays.stream(Trait.values())
                        .map(trait -> "field." + trait.filter())
                        .toList())
                .containsAll(Arrays.stream(Trait.values())
                        .flatMap(trait -> trait.codes().stream())
                        .map(code -> "code." + code)
                        .toList());
    }

    @Test
    void everything_that_can_happen_to_a_casus_is_told() {
        var constant = Pattern.compile("(?m)^ {4}([A-Z_]+),?$");
        var happenings = all("projections/src/main/java/nl/signaalketen/projections/timeline", "What.java", constant)
                .map(what -> "what." + what)
                .toList();
        assertThat(happenings).hasSizeGreaterThan(15);
        assertThat(bundle(DUTCH).stringPropertyNames()).containsAll(happenings);
    }

    private static Properties bundle(String language) {
        var bundle = new Properties();
        try (var text = Files.newBufferedReader(
                ROOT.resolve("projections/src/main/resources/pages/messages" + language + ".properties"))) {
            bundle.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static Set<String> filledIn(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Stream<String> all(String folder, String ending, Pattern pattern) {
        return files(folder, ending)
                .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> enumerated(Path schema) {
        return JsonMapper.shared().readTree(read(schema)).findValues("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Agency> agencies() {
        return List.of(JsonMapper.shared()
                .readValue(Agency.class.getResourceAsStream("/reference/agencies.json"), Agency[].class));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
