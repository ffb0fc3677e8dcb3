package nl.signaalketen.screening.web;

import nl.signaalketen.platform.web.Problems;
import nl.signaalketen.screening.model.CommandRefused;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A wish that the model refuses is a conflict with what was decided before. */
@RestControllerAdvice
@Order(0)
class Refusals {

    @ExceptionHandler(CommandRefused.class)
    ProblemDetail refused(CommandRefused refusal) {
        return Problems.conflict(String.valueOf(refusal.getMessage()));
    }
}
