package nl.signaalketen.projections.meeting;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For who sits at the table of a region, or steers its complex casussen: what the meeting has before it. */
@RestController
public class AgendasController {

    private final GenerationReader reader;
    private final Agendas agendas;

    AgendasController(GenerationReader reader, Agendas agendas) {
        this.reader = reader;
        this.agendas = agendas;
    }

    /**
     * The agenda of the region's meeting {@code on} a day, of the last one for which anything was placed where left out; of the
     * rebuild {@code generation}. 404 for another region and for others, and where there is no such meeting. Source: NML 4.2,
     * steps 4 to 6.
     */
    @GetMapping("/v1/regions/{region}/agenda")
    public Agenda agenda(
            Caller caller, @PathVariable String region, @RequestParam MultiValueMap<String, String> asked) {
        Sight.agenda(caller, region);
        var filters = new Filters(asked);
        var on = filters.dayOrNone("on");
        var generation = filters.generation();
        filters.check();
        return reader.of(generation, _ -> agendas.of(region, on)).orElseThrow(NotFound::new);
    }

    /** The meetings of the region within a year of its last, the newest first. For whom its agenda is; 404 for others. */
    @GetMapping("/v1/regions/{region}/meetings")
    public List<MeetingDay> meetings(Caller caller, @PathVariable String region) {
        Sight.agenda(caller, region);
        return reader.live(_ -> agendas.days(region));
    }

    /** What the meetings of the region made of a signal, the oldest first; none where none did. For whom its agenda is; 404 for others. */
    @GetMapping("/v1/regions/{region}/signals/{signal}/weighings")
    public List<Weighed> weighings(Caller caller, @PathVariable String region, @PathVariable String signal) {
        Sight.agenda(caller, region);
        return reader.live(_ -> agendas.weighed(region, signal));
    }
}
