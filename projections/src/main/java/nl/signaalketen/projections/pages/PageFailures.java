package nl.signaalketen.projections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person sees where a page cannot be shown. What is not allowed is answered as what is not there; whose token can be
 * renewed no more is sent to sign in again.
 */
@Component
class PageFailures implements HandlerExceptionResolver, ErrorViewResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (Doors.isForPrograms(request)) {
            return null;
        }
        return failure instanceof ClientAuthorizationException
                        && request.getMethod().equals("GET")
                ? new ModelAndView("redirect:" + PagesSettings.SIGN_IN)
                : page(status(failure), request);
    }

    private static HttpStatus status(Exception failure) {
        return switch (failure) {
            case NotFound nothing -> HttpStatus.NOT_FOUND;
            case InvalidInput unclear -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException noSuchCode -> HttpStatus.BAD_REQUEST;
            case ClientAuthorizationException signedInTooLongAgo -> HttpStatus.UNAUTHORIZED;
            case ServiceAway away -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse answer ->
                HttpStatus.valueOf(answer.getStatusCode().value());
            case Exception outage when Outage.is(outage) -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> {
                LOG.error("A page failed", failure);
                yield HttpStatus.INTERNAL_SERVER_ERROR;
            }
        };
    }

    /** What a filter refused, such as a form of a session that has ended. */
    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> ignored) {
        return page(status, request);
    }

    static ModelAndView page(HttpStatus status, HttpServletRequest request) {
        var page = new ModelAndView("pages/failure");
        page.setStatus(status);
        page.addObject("said", said(status));
        page.addObject(Frame.NAME, Frame.around(request));
        return page;
    }

    /** For which of the statuses there are words, the one that is nearest. */
    private static int said(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, SERVICE_UNAVAILABLE -> status.value();
            default -> status.is5xxServerError() ? 500 : 400;
        };
    }
}
