package nl.signaalketen.signal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signal-service, under {@code signaalketen} in the configuration.
 *
 * @param vaultKey file with the key-encryption key of the vault, a Tink keyset in JSON; kept outside the database
 * @param agencyTopicsKeep how long the topics on which agencies post keep what is personal in the clear
 * @param draftsKeep how long a draft of a report is kept after it was saved last
 */
@ConfigurationProperties("signaalketen")
public record SignalSettings(
        Path vaultKey,
        @DefaultValue("7d") Duration agencyTopicsKeep,
        @DefaultValue("30d") Duration draftsKeep) {}
