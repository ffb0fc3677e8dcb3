package nl.signaalketen.platform.web;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.health.BrokerWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the edge of REST. */
@Configuration(proxyBeanMethods = false)
@Import({CheckedBodies.class, ProblemHandler.class})
public class Edge {

    @Bean
    Documents documents(JsonMapper json, ObjectProvider<Meaning> meanings) {
        return new Documents(json, meanings.stream().toList());
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(PlatformSettings settings, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(settings.maxBody(), problems));
        filter.addUrlPatterns("/v1/*");
        return filter;
    }

    /** YAML would be offered because the schema library brings it along; what is understood here is JSON. */
    @Bean
    WebMvcConfigurer noYaml() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> all.removeIf(
                        converter -> converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
            }
        };
    }

    @Bean
    WebMvcConfigurer brokerGuard(BrokerWatch broker, ProblemWriter problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new BrokerGuard(broker, problems)).addPathPatterns("/v1/**");
            }
        };
    }
}
