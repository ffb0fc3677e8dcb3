package nl.signaalketen.platform.rules;

import java.util.List;
import java.util.Map;

/**
 * A case by which a reader can judge a table.
 *
 * @param name a sentence
 * @param inputs every input of the table by name
 * @param outcomes the rows that the table must answer, in order
 */
record RuleExample(String name, Map<String, Object> inputs, List<Map<String, Object>> outcomes) {}
