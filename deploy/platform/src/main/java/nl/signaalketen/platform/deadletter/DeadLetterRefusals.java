package nl.signaalketen.platform.deadletter;

import nl.signaalketen.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What does not fit where a dead letter stands is a conflict. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DeadLetterRefusals {

    @ExceptionHandler(DeadLetterRefused.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail refused(DeadLetterRefused refused) {
        return Problems.conflict(String.valueOf(refused.getMessage()));
    }
}
