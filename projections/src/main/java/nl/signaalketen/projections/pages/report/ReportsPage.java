package nl.signaalketen.projections.pages.report;

import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.ServiceAway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For who reports: own drafts, what the agency reported and what became of it. Source: NML 4.2, steps 1, 8 and 9. */
@Controller
@RequestMapping("/report")
class ReportsPage {

    private static final int PAGE_SIZE = 50;

    private final ReportDesk desk;
    private final DraftPage form;

    ReportsPage(ReportDesk desk, DraftPage form) {
        this.desk = desk;
        this.form = form;
    }

    /** 404 for who does not report. Without word of what became of it where referral-service cannot say. */
    @GetMapping
    ModelAndView reports(Caller caller, @RequestParam(defaultValue = "1") int page) {
        ReportDesk.mayReport(caller);
        var view = new ModelAndView("pages/reports")
                .addObject("drafts", desk.drafts())
                .addObject("mistakes", Mistakes.NONE);
        try {
            var reported = desk.reported(caller);
            var pages = Math.max(1, Math.ceilDiv(reported.size(), PAGE_SIZE));
            var shown = Math.clamp(page, 1, pages);
            return view.addObject("away", false)
                    .addObject("page", shown)
                    .addObject("pages", pages)
                    .addObject(
                            "reported",
                            reported.stream()
                                    .skip((long) (shown - 1) * PAGE_SIZE)
                                    .limit(PAGE_SIZE)
                                    .toList());
        } catch (ServiceAway away) {
            return view.addObject("away", true)
                    .addObject("page", 1)
                    .addObject("pages", 1)
                    .addObject("reported", List.<Feedback>of());
        }
    }

    /** An empty form under a number of its own; nothing is kept before something is saved. */
    @GetMapping("/new")
    ModelAndView fresh(Caller caller) {
        ReportDesk.mayReport(caller);
        return form.page(UUID.randomUUID().toString(), ReportForm.EMPTY, false);
    }

    /** The receipt, and what became of it so far; 404 for what another agency reported. */
    @GetMapping("/signals/{signal:[0-9a-f-]{36}}")
    ModelAndView receipt(Caller caller, @PathVariable String signal) {
        ReportDesk.mayReport(caller);
        return new ModelAndView("pages/receipt")
                .addObject("receipt", desk.receipt(signal))
                .addObject("feedback", desk.feedback(caller, signal).orElse(null));
    }
}
