package nl.signaalketen.projections.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what leaves the house, under {@code signaalketen.figures}.
 *
 * @param hiddenBelow numbers from 1 up to below it are not shown in what is published from now on; 1 hides nothing
 */
@ConfigurationProperties("signaalketen.figures")
record FiguresSettings(@DefaultValue("11") int hiddenBelow) {

    private static final int HIGHEST = 1_000;

    FiguresSettings {
        if (hiddenBelow < 1 || hiddenBelow > HIGHEST) {
            throw new IllegalArgumentException(
                    "signaalketen.figures.hidden-below is %d and not from 1 to %d".formatted(hiddenBelow, HIGHEST));
        }
    }
}
