package nl.signaalketen.platform.web;

import java.util.List;

/** What was sent cannot be taken; everything that is wrong with it is named at once. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    public InvalidInput(List<Wrong> wrong) {
        super("Not valid: " + wrong.stream().map(Wrong::field).toList());
        this.wrong = List.copyOf(wrong);
    }

    public InvalidInput(String field, String problem) {
        this(List.of(new Wrong(field, problem)));
    }

    public List<Wrong> wrong() {
        return wrong;
    }
}
