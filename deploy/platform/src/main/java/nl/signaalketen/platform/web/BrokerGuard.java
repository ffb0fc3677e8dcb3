package nl.signaalketen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.signaalketen.platform.health.BrokerWatch;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes no wish that could not be carried on: who reports what cannot wait must not be told "received" while it stays where
 * it is.
 */
final class BrokerGuard implements HandlerInterceptor {

    private final BrokerWatch broker;
    private final ProblemWriter problems;

    BrokerGuard(BrokerWatch broker, ProblemWriter problems) {
        this.broker = broker;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod()) || broker.reachable()) {
            return true;
        }
        response.setHeader("Retry-After", ProblemHandler.RETRY_AFTER_SECONDS);
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "Nothing was stored: Kafka cannot be reached. Send the same again after Retry-After");
        return false;
    }
}
