package nl.signaalketen.projections.exports;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers the forms of a file after all others: who asks for anything gets JSON. */
@Configuration(proxyBeanMethods = false)
class ExportForms implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.configureMessageConvertersList(list -> list.add(new ExportConverter()));
    }
}
