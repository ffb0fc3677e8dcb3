package nl.signaalketen.platform.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables for the set kleur, as a rule expert might upload them. */
public final class Tables {

    private Tables() {}

    /** The first version that the set came with. */
    public static String first() {
        try (var file = Tables.class.getResourceAsStream("/rules/kleur/2019-01-01.dmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Calls hot what is above the given warmth. */
    public static String hotAbove(int warmth) {
        return first().replace("&gt; 40", "&gt; " + warmth);
    }

    static RuleText text(String dmn, RuleExample... examples) {
        return new RuleText(dmn, List.of(examples));
    }
}
