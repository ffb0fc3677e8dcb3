package nl.signaalketen.projections.pages.report;

import java.util.Map;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
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

    private final ReportDesk desk;
    private final DraftPage form;

    ReportsPage(ReportDesk desk, DraftPage form) {
        this.desk = desk;
        this.form = form;
    }

    /**
     * 404 for who does not report. Without word of what became of it where referral-service cannot say.
     *
     * @param after the signal from which the list of what was reported goes on
     */
    @GetMapping
    ModelAndView reports(Caller caller, @RequestParam(defaultValue = "") String after) {
        ReportDesk.mayReport(caller);
        if (!after.matches("|" + Ids.UUID)) {
            throw new NotFound();
        }
        var reported = desk.reported(after);
        var view = new ModelAndView("pages/reports")
                .addObject("drafts", desk.drafts())
                .addObject("mistakes", Mistakes.NONE)
                .addObject("after", after)
                .addObject("reported", reported);
        try {
            var signals = reported.signals().stream().map(Receipt::signal).toList();
            return view.addObject("away", false).addObject("became", desk.feedback(signals));
        } catch (ServiceAway away) {
            return view.addObject("away", true).addObject("became", Map.of());
        }
    }

    /** An empty form under a number of its own; nothing is kept before something is saved. */
    @GetMapping("/new")
    ModelAndView fresh(Caller caller) {
        ReportDesk.mayReport(caller);
        return form.page(UUID.randomUUID().toString(), ReportForm.EMPTY, false);
    }

    /** The receipt, and what became of it so far; 404 for what another agency reported. */
    @GetMapping("/signals/{signal:" + Ids.UUID + "}")
    ModelAndView receipt(Caller caller, @PathVariable String signal) {
        ReportDesk.mayReport(caller);
        return new ModelAndView("pages/receipt")
                .addObject("receipt", desk.receipt(signal))
                .addObject("feedback", desk.feedback(signal).orElse(null));
    }
}
