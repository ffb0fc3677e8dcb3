package nl.signaalketen.projections.pages.signin;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hears that somebody types on a page: their session begins to wait anew. */
@Controller
class StillHere {

    static final String ADDRESS = "/still-here";

    @GetMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(HttpSession session) {}
}
