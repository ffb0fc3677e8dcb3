package nl.signaalketen.platform.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the caller from the token of the request. */
final class CallerResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getUserPrincipal() instanceof JwtAuthenticationToken token ? caller(token.getToken()) : null;
    }

    private static Caller caller(Jwt token) {
        var agency = token.getClaimAsString("agency");
        return new Caller(token.getSubject(), agency == null ? "" : agency, all(token, "roles"), all(token, "regions"));
    }

    private static Set<String> all(Jwt token, String claim) {
        var values = token.getClaimAsStringList(claim);
        return Set.copyOf(values == null ? List.of() : values);
    }
}
