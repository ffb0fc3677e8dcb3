package nl.signaalketen.projections.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.access.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What stands around every page.
 *
 * @param caller who is signed in, if anybody
 * @param sections where they may go
 * @param current where they are
 * @param language that the page is in
 * @param here address of the page, to come back to after the language was changed
 */
public record Frame(
        @Nullable Caller caller,
        List<Section> sections,
        @Nullable Section current,
        Language language,
        String here) {

    static final String NAME = "frame";

    static Frame around(HttpServletRequest request) {
        var caller = caller(request);
        var sections = caller.map(Section::allFor).orElse(List.of());
        var path = request.getRequestURI();
        return new Frame(
                caller.orElse(null),
                sections,
                sections.stream()
                        .filter(section -> section.holds(path))
                        .findFirst()
                        .orElse(null),
                Language.of(LocaleContextHolder.getLocale().getLanguage()),
                here(request));
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    private static Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .filter(Authentication.class::isInstance)
                .map(signedIn -> ((Authentication) signedIn).getPrincipal())
                .filter(ClaimAccessor.class::isInstance)
                .map(claims -> Callers.of((ClaimAccessor) claims));
    }

    /** An address that was posted to shows nothing by itself: home instead. */
    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Section.HOME.path();
        }
        var asked = request.getQueryString();
        return asked == null ? request.getRequestURI() : request.getRequestURI() + "?" + asked;
    }
}
