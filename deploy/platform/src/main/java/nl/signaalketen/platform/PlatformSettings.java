package nl.signaalketen.platform;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the platform, under {@code signaalketen} in the configuration.
 *
 * @param kafka bootstrap servers
 * @param dataFolder folder whose {@code reference/} and {@code rules/} add to or replace those on the classpath
 * @param maxBody the largest request body that is read
 * @param zone in which a day begins: in UTC what is done after midnight would meet the rules of the day before
 * @param source the ce_source of what this service says, an OIN urn in production
 */
@ConfigurationProperties("signaalketen")
public record PlatformSettings(
        String kafka,
        @Nullable Path dataFolder,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("Europe/Amsterdam") ZoneId zone,
        @DefaultValue("urn:nld:oin:00000000000000000000") String source) {}
