package nl.signaalketen.projections.pages.ops.processor;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ops.Looks;
import nl.signaalketen.projections.pages.ops.OpsPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For ops: publishers, inboxes and followers, and how much they still have to read. */
@Controller
class ProcessorsPage {

    private final OpsProcessors processors;

    ProcessorsPage(OpsProcessors processors) {
        this.processors = processors;
    }

    /** @param looks how often the page has looked again by itself; below none where it should not */
    @GetMapping("/ops/processors")
    ModelAndView processors(Caller caller, @RequestParam(defaultValue = "0") int looks) {
        var page = OpsPages.page(caller, "pages/ops/processors");
        var heard = processors.heard();
        return page.addObject("rows", OpsProcessors.rows(heard))
                .addObject("silent", heard.silent())
                .addObject("looks", new Looks(looks));
    }
}
