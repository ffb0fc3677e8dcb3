package nl.signaalketen.platform.rules;

import java.io.IOException;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the rule book and the reference files. */
@Configuration(proxyBeanMethods = false)
public class Rules {

    @Bean
    RuleBook ruleBook(PlatformSettings settings) throws IOException {
        return RuleFiles.load(settings.dataFolder());
    }

    @Bean
    ReferenceFiles referenceFiles(JsonMapper json, PlatformSettings settings) {
        return new ReferenceFiles(json, settings);
    }
}
