package nl.signaalketen.platform.web;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.health.BrokerWatch;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the edge of REST. */
@Configuration(proxyBeanMethods = false)
@Import({CheckedBodies.class, ProblemHandler.class})
public class Edge {

    @Bean
    Documents documents(JsonMapper json) {
        return new Documents(json);
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
