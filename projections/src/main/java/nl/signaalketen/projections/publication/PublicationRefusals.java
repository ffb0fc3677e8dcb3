package nl.signaalketen.projections.publication;

import nl.signaalketen.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a publication is refused. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicationRefusals {

    @ExceptionHandler(PublicationRefused.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail refused(PublicationRefused refused) {
        return Problems.conflict(String.valueOf(refused.getMessage()));
    }
}
