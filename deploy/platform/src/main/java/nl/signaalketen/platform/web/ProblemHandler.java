package nl.signaalketen.platform.web;

import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every failure becomes a problem document that says what to do next. */
@RestControllerAdvice
@Order
final class ProblemHandler extends ResponseEntityExceptionHandler {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler(InvalidInput.class)
    ResponseEntity<ProblemDetail> invalid(InvalidInput input, WebRequest request) {
        return answer(invalid(input.wrong(), request));
    }

    @ExceptionHandler(Unreadable.class)
    ResponseEntity<ProblemDetail> unreadable(Unreadable input) {
        return answer(Problems.invalid(List.of(new Wrong("", String.valueOf(input.getMessage())))));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<ProblemDetail> notFound(NotFound nothing) {
        return answer(Problems.of(HttpStatus.NOT_FOUND, String.valueOf(nothing.getMessage())));
    }

    @ExceptionHandler(Conflict.class)
    ResponseEntity<ProblemDetail> conflict(Conflict conflict) {
        return answer(Problems.conflict(String.valueOf(conflict.getMessage())));
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDetail> anotherCameFirst(Exception conflict) {
        return answer(
                Problems.conflict("Somebody else acted on the same thing at the same moment; look again and retry"));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failure(Exception failure) {
        if (Outage.is(failure)) {
            LOG.warn("Refused for an outage: {}", failure.toString());
            return unavailable();
        }
        LOG.error("Failed", failure);
        return answer(Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "A fault of ours; nothing was half done. Retry, or report the time"));
    }

    static ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "Nothing was stored; send the same again after Retry-After"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problems.invalid(List.of(new Wrong("", "The body is missing or is not what is asked for here")));
        return ResponseEntity.badRequest().body(problem);
    }

    /** An address that nobody serves is answered as one that is not for the caller. */
    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nothing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .body(Problems.of(HttpStatus.NOT_FOUND, String.valueOf(new NotFound().getMessage())));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException value, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var field = String.valueOf(value.getPropertyName());
        return ResponseEntity.badRequest()
                .body(invalid(List.of(new Wrong(field, "is not a value that is asked for here")), request));
    }

    private static ProblemDetail invalid(List<Wrong> wrong, WebRequest request) {
        var asks = request instanceof ServletWebRequest http && HttpMethod.GET.equals(http.getHttpMethod());
        return asks ? Problems.unclear(wrong) : Problems.invalid(wrong);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
