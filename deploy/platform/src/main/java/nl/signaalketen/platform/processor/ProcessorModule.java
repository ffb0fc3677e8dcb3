package nl.signaalketen.platform.processor;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Shows and measures what the {@link ProcessorSource}s of a service know. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import(OpsProcessorsController.class)
public class ProcessorModule {

    @Bean
    ProcessorMeters processorMeters(ObjectProvider<ProcessorSource> sources, MeterRegistry meters) {
        return new ProcessorMeters(sources, meters);
    }
}
