package nl.signaalketen.signal.vault;

import java.time.Clock;
import nl.signaalketen.signal.SignalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires the vault; the service does not start without its key. */
@Configuration(proxyBeanMethods = false)
class Vaults {

    @Bean
    Keys vaultKeys(SignalSettings settings) {
        return Keys.from(settings.vaultKey());
    }

    @Bean
    Vault vault(JdbcClient database, Keys keys, JsonMapper json, Clock clock) {
        return new Vault(database, keys, json, clock);
    }

    @Bean
    Fingerprints fingerprints(JdbcClient database, Keys keys, JsonMapper json) {
        return new Fingerprints(database, keys, json);
    }

    @Bean
    Envelopes envelopes(Keys keys, JsonMapper json) {
        return new Envelopes(keys, json);
    }
}
