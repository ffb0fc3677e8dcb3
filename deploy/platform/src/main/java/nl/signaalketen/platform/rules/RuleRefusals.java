package nl.signaalketen.platform.rules;

import nl.signaalketen.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What does not fit what became of a rule version is a conflict. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RuleRefusals {

    @ExceptionHandler(RuleVersionRefused.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail refused(RuleVersionRefused refused) {
        return Problems.conflict(String.valueOf(refused.getMessage()));
    }
}
