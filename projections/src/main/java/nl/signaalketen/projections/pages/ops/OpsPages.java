package nl.signaalketen.projections.pages.ops;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.Map;
import java.util.function.Supplier;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page before and after something was done on it. */
public final class OpsPages {

    /** A number of a replay, a dead letter or a republication, as part of an address. */
    public static final String ID = "{id:" + Ids.UUID + "}";

    private OpsPages() {}

    /** @throws NotFound for who is no ops */
    public static ModelAndView page(Caller caller, String view) {
        caller.mustBe(OPS);
        return untouched(view);
    }

    /** On which nothing was filled in yet. */
    public static ModelAndView untouched(String view) {
        return new ModelAndView(view)
                .addObject("mistakes", Mistakes.NONE)
                .addObject("answered", "")
                .addObject("typed", Map.of());
    }

    /**
     * What somebody tried to do on a page.
     *
     * @param act path of it
     * @param typed as it was filled in, to be shown again where it cannot be taken
     * @param done message that says that it was done
     */
    public record Attempt(String act, Map<String, String> typed, String done) {}

    /**
     * @param to address that shows what came of it
     * @param again the page on which it was asked, for where it was not done
     */
    public static ModelAndView after(
            Answer answer, Attempt attempt, String to, RedirectAttributes next, Supplier<ModelAndView> again) {
        return switch (answer) {
            case Done _ -> {
                next.addFlashAttribute("done", attempt.done());
                yield new ModelAndView("redirect:" + to);
            }
            case Invalid(var wrong) -> again(again, attempt, HttpStatus.BAD_REQUEST, "mistakes", Mistakes.of(wrong));
            case Refused(var why) -> again(again, attempt, HttpStatus.CONFLICT, "refused", Refusal.of(why));
        };
    }

    /** The page once more, with what was filled in and what is wrong with it. */
    public static ModelAndView again(
            Supplier<ModelAndView> again, Attempt attempt, HttpStatus status, String name, Object problem) {
        var page = again.get()
                .addObject("answered", attempt.act())
                .addObject("typed", attempt.typed())
                .addObject(name, problem);
        page.setStatus(status);
        return page;
    }
}
