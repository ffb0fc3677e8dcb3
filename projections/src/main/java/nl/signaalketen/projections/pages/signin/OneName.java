package nl.signaalketen.projections.pages.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * One machine goes by several names, and a session is known at one of them alone: the issuer sends people back to the address of
 * the pages, where nobody would know who began to sign in at another.
 */
record OneName(URI address) {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether somebody came by another name of this machine than that of the pages; behind a proxy nobody can tell. */
    boolean isAnotherThanIn(HttpServletRequest request) {
        return !address.getHost().equals(request.getServerName())
                && OF_THIS_MACHINE.contains(address.getHost())
                && OF_THIS_MACHINE.contains(request.getServerName())
                && address.getPort() == request.getServerPort()
                && request.getMethod().equals("GET");
    }

    /** The same at the address of the pages. */
    String of(HttpServletRequest request) {
        var asked = request.getQueryString();
        return address + request.getRequestURI() + (asked == null ? "" : "?" + asked);
    }
}
