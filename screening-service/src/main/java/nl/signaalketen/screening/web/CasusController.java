package nl.signaalketen.screening.web;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.screening.casus.CasusFile;
import nl.signaalketen.screening.casus.Casussen;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusCommand.DetermineRoute;
import nl.signaalketen.screening.model.CasusCommand.RecordConsent;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.signals.KnownSignals;
import nl.signaalketen.screening.web.CasusRequests.Classifying;
import nl.signaalketen.screening.web.CasusRequests.Consent;
import nl.signaalketen.screening.web.CasusRequests.FromSignal;
import nl.signaalketen.screening.web.CasusRequests.RouteOf;
import nl.signaalketen.screening.write.CasusDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For those who work on a casus: partners, classifiers, who steers, who cares. Source: NML 4.2, steps 6 and 7. */
@RestController
@RequestMapping("/v1/casussen/{casus}")
class CasusController {

    private final Entitlements entitlements;
    private final Casussen casussen;
    private final KnownSignals signals;
    private final CasusDesk desk;

    CasusController(Entitlements entitlements, Casussen casussen, KnownSignals signals, CasusDesk desk) {
        this.entitlements = entitlements;
        this.casussen = casussen;
        this.signals = signals;
        this.desk = desk;
    }

    /**
     * The casus with its betrokkenen and their classifications. For the partners and the classifier's aandachtsfunctionaris,
     * procesregisseur and zorgcoördinator of the region, and the casusregisseur of this casus; 404 for others.
     */
    @GetMapping
    CasusView casus(@PathVariable CasusId casus, Caller caller) {
        var file = find(casus);
        entitlements.reads(caller, file);
        return CasusView.of(file);
    }

    /**
     * Makes whom a signal of the casus names betrokkenen; a controle's checklists among them. Said again it adds nobody twice.
     * For the partners of the region; 400 for a signal of another casus, 404 for others. Source: NML 4.2, step 6.
     */
    @PostMapping("/betrokkenen")
    List<AddedView> add(@PathVariable CasusId casus, @RequestBody FromSignal request, Caller caller) {
        var file = find(casus);
        entitlements.screens(caller, file.circumstances().region().value());
        if (!file.signals().contains(request.signal())) {
            throw new InvalidInput("signal", "must be a signal of this casus");
        }
        var signal = signals.find(request.signal()).orElseThrow();
        desk.addBetrokkenen(casus, signal, new Subject(caller.subject()));
        return signal.persons().stream()
                .map(person -> AddedView.of(casus, person))
                .toList();
    }

    /**
     * Classifies a possible victim. For the agency that classifies in the region: its workers provisionally, its
     * aandachtsfunctionaris finally; 400 for an unknown code, 404 for others, 409 where a final class has no provisional one
     * of another person before it, or the betrokkene is no possible victim. Source: NML 4.2, step 6.
     */
    @PostMapping("/betrokkenen/{betrokkene}/classifications")
    CasusView classify(
            @PathVariable CasusId casus,
            @PathVariable BetrokkeneId betrokkene,
            @RequestBody Classifying request,
            Caller caller) {
        var file = find(casus, betrokkene);
        entitlements.classifies(caller, file, request.stage());
        desk.ask(new ClassifyBetrokkene(casus, betrokkene, request.classification(), new Subject(caller.subject())));
        return CasusView.of(find(casus));
    }

    /**
     * Records that a possible victim accepts or refuses help. For partners, zorgcoördinator and procesregisseur of the region
     * and the casusregisseur of this casus; 404 for others, 409 for who is no possible victim. Source: NML bijlage 1.
     */
    @PostMapping("/betrokkenen/{betrokkene}/consent")
    CasusView consent(
            @PathVariable CasusId casus,
            @PathVariable BetrokkeneId betrokkene,
            @RequestBody Consent request,
            Caller caller) {
        var file = find(casus, betrokkene);
        entitlements.recordsConsent(caller, file);
        desk.ask(new RecordConsent(casus, betrokkene, request.given(), new Subject(caller.subject())));
        return CasusView.of(find(casus));
    }

    /**
     * Sets the tracks and who steers; again it replaces them. For the partners and procesregisseur of the region; 400 for an
     * unknown track or reason, 404 for others. Source: NML 4.2, step 7.
     */
    @PutMapping("/route")
    CasusView route(@PathVariable CasusId casus, @RequestBody RouteOf request, Caller caller) {
        var file = find(casus);
        entitlements.determinesRoute(caller, file);
        desk.ask(new DetermineRoute(casus, request.route(), new Subject(caller.subject())));
        return CasusView.of(find(casus));
    }

    private CasusFile find(CasusId casus) {
        return casussen.find(casus).orElseThrow(NotFound::new);
    }

    private CasusFile find(CasusId casus, BetrokkeneId betrokkene) {
        var file = find(casus);
        if (file.betrokkenen().stream().noneMatch(known -> known.betrokkene().equals(betrokkene))) {
            throw new NotFound();
        }
        return file;
    }
}
