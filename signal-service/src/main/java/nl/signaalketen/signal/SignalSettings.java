package nl.signaalketen.signal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of signal-service, under {@code signaalketen} in the configuration.
 *
 * @param vaultKey file with the key-encryption key of the vault, a Tink keyset in JSON; kept outside the database
 */
@ConfigurationProperties("signaalketen")
public record SignalSettings(Path vaultKey) {}
