package nl.signaalketen.journey.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the pages in a language, beside those in Dutch. A term of the profession that stays Dutch is the same in both, and so
 * is no Dutch text here.
 */
final class Bundle {

    private static final Path FOLDER = Path.of("../../projections/src/main/resources/pages");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");
    private static final int LETTERS_THAT_TELL = 4;

    private final Properties texts;
    private final Set<String> said = new HashSet<>();
    private final Set<String> dutch = new HashSet<>();
    private final List<Pattern> dutchFilledIn;

    /** @param language as in the attribute {@code lang} */
    Bundle(String language) {
        texts = read("messages_" + language + ".properties");
        texts.values().forEach(text -> said.add(text.toString()));
        var inDutch = read("messages.properties");
        var other = inDutch.stringPropertyNames().stream()
                .filter(key -> !inDutch.getProperty(key).equals(texts.getProperty(key)))
                .map(inDutch::getProperty)
                .collect(Collectors.toSet());
        other.stream()
                .filter(text -> !said.contains(text) && text.chars().anyMatch(Character::isLetter))
                .forEach(dutch::add);
        dutchFilledIn = other.stream()
                .filter(text -> FILLED_IN.matcher(text).find() && tells(text))
                .map(Bundle::filledIn)
                .toList();
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    /** What is Dutch though there are other words for it. */
    List<String> dutchIn(List<String> shown) {
        return shown.stream().filter(this::isDutch).distinct().toList();
    }

    private boolean isDutch(String shown) {
        return dutch.contains(shown)
                || dutchFilledIn.stream().anyMatch(text -> text.matcher(shown).matches())
                || parts(shown).anyMatch(dutch::contains);
    }

    /** Several codes may stand in one text. */
    private static Stream<String> parts(String shown) {
        return shown.contains(",") ? Stream.of(shown.split(", ?")) : Stream.empty();
    }

    private static boolean tells(String text) {
        return FILLED_IN
                        .splitAsStream(text)
                        .mapToLong(
                                part -> part.chars().filter(Character::isLetter).count())
                        .max()
                        .orElse(0)
                >= LETTERS_THAT_TELL;
    }

    private static Pattern filledIn(String text) {
        return Pattern.compile(
                "\\Q" + FILLED_IN.matcher(text.replace("''", "'")).replaceAll("\\\\E.+\\\\Q") + "\\E");
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
