package nl.signaalketen.projections;

import nl.signaalketen.platform.PlatformWithoutInbox;
import nl.signaalketen.platform.replay.ReplayModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Keeps the read models and answers for them. */
@SpringBootApplication
@Import({PlatformWithoutInbox.class, ReplayModule.class, ReadModels.class})
public class ProjectionsService {

    public static void main(String[] args) {
        SpringApplication.run(ProjectionsService.class, args);
    }
}
