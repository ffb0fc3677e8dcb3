package nl.signaalketen.projections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** What is open to whoever is not signed in: the choice of a language, and where signing in or out ends. */
@Controller
class OpenPages {

    private final LocaleResolver languages;

    OpenPages(LocaleResolver languages) {
        this.languages = languages;
    }

    /**
     * Keeps the language that was chosen, and goes back.
     *
     * @param back a page of this house; home for any other address
     */
    @PostMapping("/language")
    String choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Language.of(language).locale());
        return "redirect:" + (isOfThisHouse(back) ? back : Section.HOME.path());
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "pages/signed-out";
    }

    @GetMapping("/sign-in-failed")
    ModelAndView signInFailed(HttpServletRequest request) {
        return PageFailures.page(HttpStatus.UNAUTHORIZED, request);
    }

    /** Two slashes, or a slash and a backslash, lead a browser to another house. */
    private static boolean isOfThisHouse(String address) {
        return address.matches("/([^/\\\\\\s{}][^\\\\\\s{}]*)?");
    }
}
