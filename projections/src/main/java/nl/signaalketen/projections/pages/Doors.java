package nl.signaalketen.projections.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells the doors of programs, which show a token with every call, from those of people, who sign in. */
public final class Doors {

    public static final RequestMatcher FOR_PROGRAMS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/v1/**"), PathPatternRequestMatcher.pathPattern("/actuator/**"));

    private Doors() {}

    static boolean isForPrograms(HttpServletRequest request) {
        return FOR_PROGRAMS.matches(request);
    }
}
