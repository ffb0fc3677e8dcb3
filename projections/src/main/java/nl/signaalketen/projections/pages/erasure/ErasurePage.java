package nl.signaalketen.projections.pages.erasure;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.service.ChainService;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For the privacy officer: erases a person or a text by its number, and shows the receipt. The number is in no address. */
@Controller
class ErasurePage {

    private final ChainService signalService;

    ErasurePage(ChainService signalService) {
        this.signalService = signalService;
    }

    /** An empty form. 404 for who is no privacy officer. */
    @GetMapping("/erasure")
    ModelAndView form(Caller caller) {
        mayErase(caller);
        return page(ErasureWish.EMPTY, List.of());
    }

    /** Erases; the same number again gives the first receipt and says when that was. Where something is missing the form comes again with what was typed. */
    @PostMapping("/erasure")
    ModelAndView erase(Caller caller, @RequestParam MultiValueMap<String, String> typed) {
        mayErase(caller);
        var wish = ErasureWish.of(typed);
        var wrong = wish.wrong();
        if (!wrong.isEmpty()) {
            return again(wish, wrong);
        }
        try {
            return page(ErasureWish.EMPTY, List.of())
                    .addObject(
                            "receipt", signalService.delete(Erasure.class, wish.path(), wish.number(), wish.ground()));
        } catch (NotFound nobody) {
            return again(wish, List.of(new Wrong("vaultNumber", "is not known here")));
        }
    }

    private static ModelAndView again(ErasureWish wish, List<Wrong> wrong) {
        var page = page(wish, wrong);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView page(ErasureWish wish, List<Wrong> wrong) {
        return new ModelAndView("pages/erasure")
                .addObject("wish", wish)
                .addObject("kinds", ErasureWish.KINDS)
                .addObject("grounds", CodeLists.ERASURE_GROUND)
                .addObject("mistakes", Mistakes.of(wrong));
    }

    private static void mayErase(Caller caller) {
        if (!Section.ERASURE.isFor(caller)) {
            throw new NotFound();
        }
    }
}
