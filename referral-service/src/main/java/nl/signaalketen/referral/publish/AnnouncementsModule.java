package nl.signaalketen.referral.publish;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.axonframework.config.Configurer;
import org.springframework.stereotype.Component;

/** Gives the announcements a processor of their own. */
@Component
class AnnouncementsModule implements AxonModule {

    @Override
    public void configure(Configurer configurer) {
        Processors.announcing(configurer, Announcements.NAME, Announcements::new);
    }
}
