package nl.signaalketen.projections.pages.ops.replay;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.ops.replay.OpsDifferences.Difference;
import org.springframework.stereotype.Component;

/** Says in the language of who looks what a replay is of, and what it found. */
@Component
class ReplayWords {

    private static final String BECOMES = " -> ";
    private static final String LEAVES = "leaves ";
    private static final String GAINS = "gains ";

    private final Words words;

    ReplayWords(Words words) {
        this.words = words;
    }

    /** @param name in words, code as a filter takes it */
    record Kind(String code, String name, long number) {}

    /** A difference with its outcomes in words. */
    record Row(Difference found, String kinds, String before, String after) {}

    String of(Replay replay) {
        var wish = replay.wish();
        return switch (wish.kind()) {
            case "REBUILD" ->
                wish.candidate() == null
                        ? words.message("ops.replay.of.rebuild")
                        : words.message("ops.replay.of.rebuild-with", wish.candidate());
            case "REPRODUCTION" -> words.message("ops.replay.of.reproduction", wish.target());
            default -> words.message("ops.replay.of.reevaluation", String.valueOf(wish.candidate()));
        };
    }

    String slice(Replay replay) {
        var slice = replay.wish().slice() == null
                ? Map.<String, String>of()
                : replay.wish().slice();
        return slice.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> words.message("ops.slice." + part.getKey()) + " "
                        + (part.getKey().equals("region")
                                ? words.region(part.getValue())
                                : words.code(part.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The most frequent first. */
    List<Kind> kinds(Replay replay) {
        return replay.result().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> new Kind(kind.getKey(), kind(kind.getKey()), kind.getValue()))
                .toList();
    }

    Row row(Difference one) {
        return new Row(
                one,
                one.kinds().stream().map(this::kind).collect(Collectors.joining("; ")),
                outcome(one.difference().before().outcome()),
                outcome(one.difference().after().outcome()));
    }

    String outcome(List<String> codes) {
        return codes.isEmpty()
                ? words.message("ops.replay.nothing")
                : codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String kind(String code) {
        if (code.startsWith(LEAVES)) {
            return words.message("ops.replay.leaves", name(code.substring(LEAVES.length())));
        }
        if (code.startsWith(GAINS)) {
            return words.message("ops.replay.gains", name(code.substring(GAINS.length())));
        }
        var change = code.split(BECOMES, 2);
        return change.length < 2 ? code : name(change[0]) + " → " + name(change[1]);
    }

    /** A code of a list, or the id of an agency. */
    private String name(String code) {
        var word = words.code(code);
        return word.equals(code) ? words.agency(code) : word;
    }
}
