package nl.signaalketen.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem documents (RFC 9457) of every service: what went wrong and what to do next, never what was sent. */
public final class Problems {

    private Problems() {}

    /** Names every wrong field in {@code errors}. */
    public static ProblemDetail invalid(List<Wrong> wrong) {
        return wrong(wrong, "Nothing was stored; correct the fields named in errors and send again");
    }

    /** Names every wrong value of a question in {@code errors}; one that asks expects nothing to be stored. */
    static ProblemDetail unclear(List<Wrong> wrong) {
        return wrong(wrong, "Correct the values named in errors and ask again");
    }

    private static ProblemDetail wrong(List<Wrong> wrong, String detail) {
        var problem = of(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("errors", wrong);
        return problem;
    }

    /** The wish does not fit what has been decided before. */
    public static ProblemDetail conflict(String why) {
        return of(HttpStatus.CONFLICT, why);
    }

    public static ProblemDetail of(HttpStatus status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }
}
