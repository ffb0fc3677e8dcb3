package nl.signaalketen.local.demo.story;

import java.util.List;
import java.util.Set;
import nl.signaalketen.local.demo.story.Answers.Added;

/**
 * A casus with its route.
 *
 * @param classified the betrokkenen with a final classification
 */
record Screened(String casus, List<Added> betrokkenen, Set<String> classified) {}
