package nl.signaalketen.projections.generation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class FollowersTest {

    @Test
    void where_nobody_reads_because_the_list_cannot_be_read_the_service_is_not_well() {
        var withoutTheList = new DriverManagerDataSource(Testbed.freshDatabase(), "projections", "projections");
        var followers =
                new Followers(new Generations(JdbcClient.create(withoutTheList), JsonMapper.shared()), neverAsked());
        followers.start();
        try {
            assertThat(followers.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            followers.stop();
        }
    }

    private static FollowerFactory neverAsked() {
        return null;
    }
}
