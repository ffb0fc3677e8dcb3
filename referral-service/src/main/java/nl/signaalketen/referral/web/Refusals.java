package nl.signaalketen.referral.web;

import nl.signaalketen.platform.web.Problems;
import nl.signaalketen.referral.model.CommandRefused;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A wish that does not fit the state is a conflict. */
@RestControllerAdvice
@Order(0)
class Refusals {

    @ExceptionHandler
    ProblemDetail refused(CommandRefused refused) {
        return Problems.conflict(refused.getMessage());
    }
}
