package nl.signaalketen.referral.routing;

import java.time.ZoneOffset;
import nl.signaalketen.screening.contract.RouteDetermined;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows of each casus when its newest route was decided: the newest says all that counts, and an older one what no longer does. */
@Component
public class NewestRoutes {

    private final JdbcClient database;

    NewestRoutes(JdbcClient database) {
        this.database = database;
    }

    /** Notes the route within the transaction at hand; false where one that was decided later has been heard. */
    public boolean isNewest(RouteDetermined route) {
        return database.sql("""
                        insert into newest_route as known (casus, decided_at) values (:casus, :at)
                        on conflict (casus) do update set decided_at = :at where known.decided_at <= :at
                        """)
                        .param("casus", route.casus())
                        .param("at", route.decidedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
