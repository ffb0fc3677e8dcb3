package nl.signaalketen.platform.replay;

import nl.signaalketen.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What does not fit where a replay stands is a conflict. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReplayRefusals {

    @ExceptionHandler(ReplayRefused.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail refused(ReplayRefused refused) {
        return Problems.conflict(String.valueOf(refused.getMessage()));
    }
}
