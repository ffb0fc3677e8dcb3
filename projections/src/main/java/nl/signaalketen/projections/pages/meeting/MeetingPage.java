package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import nl.signaalketen.projections.web.Sight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For who sits at the table of a region, or steers its complex casussen: its screeningsoverleg. Source: NML 4.2, steps 4 to 6. */
@Controller
class MeetingPage {

    private final MeetingDesk desk;
    private final Table table;
    private final RegionChoice regions;

    MeetingPage(MeetingDesk desk, Table table, RegionChoice regions) {
        this.desk = desk;
        this.table = table;
        this.regions = regions;
    }

    /** The meeting of the region, of the first of the caller's where none is named. 404 for other regions and for others. */
    @GetMapping("/meeting")
    ModelAndView meeting(Caller caller, @RequestParam(defaultValue = "") String region) {
        return page(caller, region.isEmpty() ? first(caller) : region);
    }

    /** What a held meeting decided, and who was present: to be printed. */
    @GetMapping("/meeting/{region}/minutes/{on}")
    ModelAndView minutes(Caller caller, @PathVariable String region, @PathVariable String on) {
        Sight.agenda(caller, region);
        return new ModelAndView("pages/minutes")
                .addObject("agenda", desk.of(caller, region, on))
                .addObject("mistakes", Mistakes.NONE);
    }

    /**
     * Opens the meeting. Where it is planned for another day and could begin, that is said first, and done once it is confirmed.
     *
     * @param meeting the one that was shown, which may have ended since
     * @param confirmed the day of which the page said that it is not today
     */
    @PostMapping("/meeting/{region}/opening")
    ModelAndView open(
            Caller caller,
            @PathVariable String region,
            @RequestParam String meeting,
            @RequestParam(defaultValue = "") List<String> present,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes next) {
        Sight.agenda(caller, region);
        var agenda = desk.toCome(caller, region);
        if (agenda.isPlannedForAnotherDay(desk.today())
                && present.containsAll(table.partners(region))
                && !confirmed.equals(agenda.on().toString())) {
            return again(HttpStatus.CONFLICT, caller, region, present).addObject("otherDay", agenda.on());
        }
        return answered(desk.open(meeting, present), "opening", caller, region, present, next);
    }

    /**
     * Closes the meeting. Where hard signals were not weighed that is said first, and done once it is confirmed of each of them.
     *
     * @param unweighed the signals of which the page said that they are hard and carried over
     */
    @PostMapping("/meeting/{region}/closing")
    ModelAndView close(
            Caller caller,
            @PathVariable String region,
            @RequestParam String meeting,
            @RequestParam(defaultValue = "") List<String> unweighed,
            RedirectAttributes next) {
        Sight.agenda(caller, region);
        var agenda = desk.toCome(caller, region);
        var hard = agenda.hardUnweighed();
        if (agenda.isOpen()
                && !unweighed.containsAll(hard.stream().map(Line::signal).toList())) {
            return again(HttpStatus.CONFLICT, caller, region, List.of()).addObject("unweighed", hard);
        }
        var held = agenda.on();
        var answer = desk.close(meeting);
        if (answer instanceof Done) {
            next.addFlashAttribute("done", "meeting.done.closing");
            return new ModelAndView("redirect:/meeting/" + region + "/minutes/" + held);
        }
        return answered(answer, "closing", caller, region, List.of(), next);
    }

    private ModelAndView answered(
            Answer answer, String act, Caller caller, String region, List<String> present, RedirectAttributes next) {
        return switch (answer) {
            case Done _ -> {
                next.addFlashAttribute("done", "meeting.done." + act);
                yield new ModelAndView("redirect:/meeting?region=" + region);
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, caller, region, present).addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) ->
                again(HttpStatus.CONFLICT, caller, region, present).addObject("refused", Refusal.of(why));
        };
    }

    private ModelAndView again(HttpStatus status, Caller caller, String region, List<String> present) {
        var page = page(caller, region).addObject("present", present);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Caller caller, String region) {
        Sight.agenda(caller, region);
        var agenda = desk.toCome(caller, region);
        return new ModelAndView("pages/meeting")
                .addObject("agenda", agenda)
                .addObject("ahead", agenda.on().isAfter(desk.today()))
                .addObject("meetings", desk.meetings(caller, region))
                .addObject("regions", regions.of(caller))
                .addObject("partners", table.partners(region))
                .addObject("others", table.others(region))
                .addObject("present", List.of())
                .addObject("mistakes", Mistakes.NONE);
    }

    private String first(Caller caller) {
        return regions.of(caller).stream()
                .map(RegionChoice.Choice::code)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
