package nl.signaalketen.signal.web;

import nl.signaalketen.platform.web.Problems;
import nl.signaalketen.signal.model.CommandRefused;
import nl.signaalketen.signal.vault.Erased;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The refusals of the model and the vault as problem documents. */
@RestControllerAdvice
@Order(0)
final class Refusals {

    @ExceptionHandler(CommandRefused.class)
    ProblemDetail refused(CommandRefused refusal) {
        return Problems.conflict(String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler(Erased.class)
    ProblemDetail erased(Erased erased) {
        return Problems.of(HttpStatus.GONE, String.valueOf(erased.getMessage()));
    }
}
