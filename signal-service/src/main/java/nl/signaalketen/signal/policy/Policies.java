package nl.signaalketen.signal.policy;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.signal.write.TriageRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the policies of this service. */
@Configuration(proxyBeanMethods = false)
class Policies {

    @Bean
    AxonModule reactions(ObjectProvider<Commands> commands, TriageRules triage) {
        return configurer -> Processors.reacting(
                configurer,
                WhenControleFindsPossibleVictimsThenReportSignal.NAME,
                axon -> new WhenControleFindsPossibleVictimsThenReportSignal(commands.getObject(), triage));
    }
}
