package nl.signaalketen.signal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final Region NORTH = region("NOORD_LIMBURG", "NL", "GM0983", "GM0944");
    private static final Region ACROSS = region("LIMBURG", "BE", "NIS72041");
    private static final Agency VENLO = agency("gemeente-venlo", "GEMEENTE", "GM0983", "NOORD_LIMBURG");
    private static final Agency MOOK = agency("gemeente-mook", "GEMEENTE", "GM0944", "NOORD_LIMBURG");
    private static final Agency POLICE = agency("avim", "POLITIE_AVIM", null, "NOORD_LIMBURG", "LIMBURG");
    private static final Agency SECOND_POLICE = agency("avim-2", "POLITIE_AVIM", null, "NOORD_LIMBURG");

    private final Directory directory =
            new Directory(List.of(VENLO, MOOK, POLICE, SECOND_POLICE), List.of(NORTH, ACROSS));

    @Test
    void an_agency_is_found_by_its_id_and_a_region_by_its_code() {
        assertThat(directory.agency("avim")).contains(POLICE);
        assertThat(directory.agency("nobody")).isEmpty();
        assertThat(directory.region("LIMBURG")).contains(ACROSS);
        assertThat(directory.region("ATLANTIS")).isEmpty();
    }

    @Test
    void a_municipality_lies_in_its_region_or_in_none() {
        assertThat(directory.regionOf("NIS72041")).contains(ACROSS);
        assertThat(directory.regionOf("GM0344")).isEmpty();
    }

    @Test
    void the_gemeente_is_that_of_the_municipality_and_never_a_neighbour() {
        assertThat(directory.agencyFor("GEMEENTE", "NOORD_LIMBURG", "GM0944")).contains(MOOK);
        assertThat(directory.agencyFor("GEMEENTE", "NOORD_LIMBURG", "GM0889")).isEmpty();
        assertThat(directory.agencyFor("GEMEENTE", "NOORD_LIMBURG", null)).isEmpty();
    }

    @Test
    void of_a_kind_the_first_that_works_there_is_meant_whatever_the_municipality() {
        assertThat(directory.agencyFor("POLITIE_AVIM", "NOORD_LIMBURG", "GM0983"))
                .contains(POLICE);
        assertThat(directory.agencyFor("POLITIE_AVIM", "LIMBURG", null)).contains(POLICE);
        assertThat(directory.agencyFor("POLITIE_AVIM", "ZUID_LIMBURG", null)).isEmpty();
    }

    @Test
    void a_municipality_cannot_lie_in_two_regions() {
        var overlapping = List.of(NORTH, region("ZUID_LIMBURG", "NL", "GM0983"));

        assertThatThrownBy(() -> new Directory(List.of(), overlapping)).isInstanceOf(IllegalStateException.class);
    }

    private static Agency agency(String id, String kind, String municipality, String... regions) {
        return new Agency(id, id, kind, List.of(regions), municipality);
    }

    private static Region region(String code, String country, String... municipalities) {
        return new Region(
                code,
                code,
                country,
                List.of(municipalities),
                DayOfWeek.MONDAY,
                List.of("POLITIE_AVIM"),
                "POLITIE_AVIM");
    }
}
