package nl.signaalketen.bench.reevaluation;

import java.util.Map;

/**
 * What a candidate would decide otherwise: how many, and which, as a sum that does not depend on their order.
 *
 * @param subjects sum of the hash codes of their subjects
 */
record Differing(long count, long subjects) {

    Differing() {
        this(0, 0);
    }

    Differing(String subject) {
        this(1, subject.hashCode());
    }

    Differing and(Differing other) {
        return new Differing(count + other.count, subjects + other.subjects);
    }

    Map<String, String> found() {
        return Map.of("differences", Long.toString(count), "subjects", Long.toString(subjects));
    }
}
