package nl.signaalketen.signal.vault;

/** The person or text was erased; the receipt says when and on what ground. */
public final class Erased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Erasure receipt;

    Erased(Erasure receipt) {
        super("Erased on " + receipt.erasedAt());
        this.receipt = receipt;
    }

    public Erasure receipt() {
        return receipt;
    }
}
