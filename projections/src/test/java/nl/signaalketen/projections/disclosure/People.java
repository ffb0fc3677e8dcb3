package nl.signaalketen.projections.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** A handful of people of two sexes and two kinds in one or two regions, and the tables that are published of them. */
record People(int[] counts) {

    static final int HIDDEN_BELOW = 4;

    static final Map<String, List<Population>> TABLES = Map.of(
            "f",
            List.of(Population.of("total")
                    .table("bySex", "sex")
                    .table("bySexAndKind", "sex", "kind")
                    .table("byRegion", "region")));

    static final int IN_ONE_REGION = 4;
    static final int IN_TWO_REGIONS = 8;

    static People random(int sorts, RandomGenerator dice) {
        var counts = new int[sorts];
        for (var sort = 0; sort < sorts; sort++) {
            counts[sort] = dice.nextInt(3) == 0 ? 0 : dice.nextInt(4) == 0 ? 4 : dice.nextInt(3);
        }
        return new People(counts);
    }

    People changed(RandomGenerator dice) {
        var changed = counts.clone();
        var one = dice.nextInt(changed.length);
        changed[one] = changed[one] > 0 && dice.nextBoolean() ? changed[one] - 1 : changed[one] + 1;
        return new People(changed);
    }

    /** All that there could be, up to so many. */
    static void each(int sorts, int atMost, Consumer<People> seen) {
        fill(new int[sorts], 0, atMost, seen);
    }

    private static void fill(int[] counts, int sort, int left, Consumer<People> seen) {
        if (sort == counts.length) {
            seen.accept(new People(counts.clone()));
            return;
        }
        for (counts[sort] = 0; counts[sort] <= left; counts[sort]++) {
            fill(counts, sort + 1, left - counts[sort], seen);
        }
    }

    int number() {
        var number = 0;
        for (var count : counts) {
            number += count;
        }
        return number;
    }

    /** As they are published: a place where nobody stands is not there. */
    Map<String, Integer> numbers() {
        var numbers = new TreeMap<String, Integer>();
        for (var sort = 0; sort < counts.length; sort++) {
            if (counts[sort] > 0) {
                var sex = sort % 2 == 0 ? "M" : "V";
                var kind = sort / 2 % 2 == 0 ? "X" : "Y";
                var region = sort < IN_ONE_REGION ? "A" : "B";
                for (var place : List.of("f/*/", "f/" + region + "/")) {
                    numbers.merge(place + "total", counts[sort], Integer::sum);
                    numbers.merge(place + "bySex/" + sex, counts[sort], Integer::sum);
                    numbers.merge(place + "bySexAndKind/" + sex + "/" + kind, counts[sort], Integer::sum);
                }
                numbers.merge("f/*/byRegion/" + region, counts[sort], Integer::sum);
            }
        }
        return numbers;
    }
}
