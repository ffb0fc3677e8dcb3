package nl.signaalketen.projections.pages.register;

import static nl.signaalketen.signal.contract.Role.KETENREGISSEUR;
import static nl.signaalketen.signal.contract.Role.ZORGCOORDINATOR;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.register.RegisterFiguresController;
import nl.signaalketen.projections.register.RegistrationsController;
import nl.signaalketen.projections.register.Scope;
import nl.signaalketen.projections.register.Trait;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For the zorgcoördinator, who sees registrations one by one, and the ketenregisseur, who sees figures. Source: NML 2.3. */
@Controller
class RegisterPage {

    private static final String PAGE_SIZE = "50";

    /** What is counted is asked by these. */
    private static final List<String> COUNTED = List.of("year", "scope", "on");

    /** And what is listed by the codes too. */
    private static final List<String> FIELDS = Stream.of(
                    COUNTED.stream(), Arrays.stream(Trait.values()).map(Trait::filter), Stream.of("region", "after"))
            .flatMap(names -> names)
            .toList();

    private final RegistrationsController registrations;
    private final RegisterFiguresController figures;
    private final RegisterCharts charts;
    private final RegionChoice regions;
    private final Years years;

    RegisterPage(
            RegistrationsController registrations,
            RegisterFiguresController figures,
            RegisterCharts charts,
            RegionChoice regions,
            Years years) {
        this.registrations = registrations;
        this.figures = figures;
        this.charts = charts;
        this.regions = regions;
        this.years = years;
    }

    /** Of a {@code year} and {@code scope}, {@code on} a day; the list narrowed to codes, a page of it at a time, {@code after} another. */
    @GetMapping("/register")
    ModelAndView register(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.mustBe(ZORGCOORDINATOR, KETENREGISSEUR);
        var picked = Picked.of(Section.REGISTER.path(), asked, FIELDS)
                .orElse("year", years.current().toString())
                .orElse("scope", Scope.REGIONAAL.name());
        var narrowed = picked.narrowed(caller);
        var shown = new ModelAndView("pages/register")
                .addObject("picked", picked)
                .addObject("years", years.all())
                .addObject("scopes", Scope.values())
                .addObject("traits", Trait.values())
                .addObject("regions", regions.of(caller))
                .addObject("publishes", caller.is(KETENREGISSEUR))
                .addObject("mistakes", Mistakes.NONE);
        try {
            var counted = figures.figures(narrowed, picked.only(COUNTED).filters());
            shown.addObject("figures", counted)
                    .addObject("counted", picked.only(COUNTED).with("region", picked.get("region")))
                    .addObject("charts", charts.of(counted));
            if (caller.is(ZORGCOORDINATOR)) {
                var found = registrations.registrations(
                        narrowed, picked.ofTheCaller().with("limit", PAGE_SIZE).filters());
                shown.addObject("found", new FoundRegistrations(found.registrations(), found.next()));
            }
        } catch (InvalidInput wrong) {
            shown.addObject("mistakes", Mistakes.of(wrong.wrong()));
            shown.setStatus(HttpStatus.BAD_REQUEST);
        }
        return shown;
    }
}
