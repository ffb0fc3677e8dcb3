package nl.signaalketen.local.demo.story;

import java.util.List;
import nl.signaalketen.local.demo.figures.Figures;

/**
 * What the chain says of the rows of a file.
 *
 * @param figures the tables of the read model
 * @param classified betrokkenen with a final classification
 * @param registered persons of whom a registration counts
 * @param byCentres referrals that a centre accepted
 * @param byMagistrates referrals that a magistrate accepted
 * @param missing rows that the chain does not account for, in words
 * @param remarks rows of which the chain's own rules say otherwise than the file, in words
 */
public record Counted(
        Figures figures,
        int classified,
        int registered,
        int byCentres,
        int byMagistrates,
        List<String> missing,
        List<String> remarks) {}
