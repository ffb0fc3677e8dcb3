package nl.signaalketen.projections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Puts the frame around whatever is shown, in the language that was chosen. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PagesSettings.class)
class PageWiring {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Dutch unless another was chosen: what a browser prefers says nothing about the language of an office. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("language") {
            @Override
            protected Locale parseLocaleValue(String cookie) {
                return Language.of(Locale.forLanguageTag(cookie).getLanguage()).locale();
            }
        };
        languages.setDefaultLocale(Language.NL.locale());
        languages.setCookieHttpOnly(true);
        languages.setCookieSameSite("Lax");
        languages.setCookieMaxAge(A_YEAR);
        return languages;
    }

    @Bean
    WebMvcConfigurer frames() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Framing());
            }
        };
    }

    private static final class Framing implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            if (page != null
                    && page.getViewName() != null
                    && !page.getViewName().startsWith("redirect:")) {
                page.addObject(Frame.NAME, Frame.around(request));
            }
        }
    }
}
