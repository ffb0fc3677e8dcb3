package nl.signaalketen.projections.pages.report;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.RegionChoice.Choice;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.signal.contract.CodeLists;
import nl.signaalketen.signal.contract.Region;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a report, in the language of who looks. In a template: {@code choices}. */
@Component
class Choices {

    private final Words words;
    private final RegionChoice regionChoice;
    private final List<Region> regions;

    Choices(Words words, RegionChoice regionChoice, ReferenceFiles files) {
        this.words = words;
        this.regionChoice = regionChoice;
        this.regions = files.read("regions.json", Region.class);
    }

    /** The municipalities of a region, by name. */
    record Municipalities(String region, List<Choice> municipalities) {}

    public List<Municipalities> municipalities() {
        return regions.stream()
                .filter(region -> !region.municipalities().isEmpty())
                .map(region -> new Municipalities(
                        region.name(), byName(region.municipalities().stream().map(this::word))))
                .toList();
    }

    public List<Choice> regions() {
        return regionChoice.all();
    }

    public List<Choice> countries() {
        return byName(Arrays.stream(Locale.getISOCountries()).map(code -> new Choice(code, words.country(code))));
    }

    public List<Choice> nationalities() {
        return Stream.concat(Stream.of("ONBEKEND", "STATELOOS").map(this::word), countries().stream())
                .toList();
    }

    public List<Choice> exploitation() {
        return words(CodeLists.EXPLOITATION);
    }

    public List<Choice> sectors() {
        return words(CodeLists.WORKPLACE_SECTOR);
    }

    public List<Choice> roles() {
        return words(CodeLists.PERSON_ROLE);
    }

    public List<Choice> sexes() {
        return words(CodeLists.SEX);
    }

    public List<Choice> residence() {
        return words(CodeLists.RESIDENCE);
    }

    public List<String> indicators() {
        return CodeLists.INDICATOR;
    }

    private List<Choice> words(List<String> codes) {
        return codes.stream().map(this::word).toList();
    }

    private Choice word(String code) {
        return new Choice(code, words.code(code));
    }

    private static List<Choice> byName(Stream<Choice> choices) {
        var alphabet = Collator.getInstance(LocaleContextHolder.getLocale());
        return choices.sorted(Comparator.comparing(Choice::name, alphabet)).toList();
    }
}
