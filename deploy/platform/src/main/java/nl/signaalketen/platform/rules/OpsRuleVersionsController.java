package nl.signaalketen.platform.rules;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.rules.RuleRequests.Activation;
import nl.signaalketen.platform.rules.RuleRequests.Proposal;
import nl.signaalketen.platform.rules.RuleRequests.Retirement;
import nl.signaalketen.platform.rules.RuleRequests.Upload;
import nl.signaalketen.platform.rules.RuleVersionCommand.ActivateVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.ProposeVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.RetireVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.UploadVersion;
import nl.signaalketen.platform.rules.RuleVersionView.Whole;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For ops: the rule versions of this service. 404 for everybody else. */
@RestController
final class OpsRuleVersionsController {

    private final RuleShelf shelf;
    private final RuleOffice office;

    OpsRuleVersionsController(RuleShelf shelf, RuleOffice office) {
        this.shelf = shelf;
        this.office = office;
    }

    /** @param wrong all that is wrong; empty for a table that can be uploaded */
    record Checked(boolean usable, List<Wrong> wrong) {}

    record All(List<RuleVersionView> versions) {}

    /** Every version of every rule set here, in the order in which they came. */
    @GetMapping("/v1/rule-versions")
    All all(Caller caller) {
        caller.mustBe(OPS);
        return new All(shelf.all().stream().map(RuleVersionView::of).toList());
    }

    /** One version with its table as people read it. */
    @GetMapping("/v1/rule-versions/{set}/{version}")
    Whole one(Caller caller, @PathVariable String set, @PathVariable String version) {
        return Whole.of(find(caller, set, version));
    }

    /** The DMN file, to the byte as it was uploaded. */
    @GetMapping("/v1/rule-versions/{set}/{version}/dmn")
    ResponseEntity<byte[]> dmn(Caller caller, @PathVariable String set, @PathVariable String version) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/xml;charset=UTF-8")
                .body(find(caller, set, version).text().dmn().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Says all that is wrong with a table, and keeps nothing. */
    @PostMapping("/v1/rule-versions/{set}/{version}/check")
    Checked check(Caller caller, @PathVariable String set, @PathVariable String version, @RequestBody Upload upload) {
        caller.mustBe(OPS);
        var wrong = office.problems(idOf(set, version), upload.text());
        return new Checked(wrong.isEmpty(), wrong);
    }

    /** A candidate: 201, 200 for the same again, 400 with all that is wrong with it, 409 where the name is taken. */
    @PutMapping("/v1/rule-versions/{set}/{version}")
    ResponseEntity<RuleVersionView> upload(
            Caller caller, @PathVariable String set, @PathVariable String version, @RequestBody Upload upload) {
        caller.mustBe(OPS);
        var id = idOf(set, version);
        var news = office.act(new UploadVersion(id, upload.text(), upload.reason(), caller.subject()));
        return ResponseEntity.status(news ? HttpStatus.CREATED : HttpStatus.OK)
                .body(RuleVersionView.of(shelf.find(id).orElseThrow(NotFound::new)));
    }

    /** Asks somebody else to activate it: 409 for what is no candidate. */
    @PostMapping("/v1/rule-versions/{set}/{version}/proposal")
    RuleVersionView propose(
            Caller caller, @PathVariable String set, @PathVariable String version, @RequestBody Proposal proposal) {
        var known = find(caller, set, version);
        return after(known, new ProposeVersion(known.id(), proposal.reason(), caller.subject()));
    }

    /** By another than who proposed it, from tomorrow at the earliest: else 409. */
    @PostMapping("/v1/rule-versions/{set}/{version}/activation")
    RuleVersionView activate(
            Caller caller, @PathVariable String set, @PathVariable String version, @RequestBody Activation activation) {
        var known = find(caller, set, version);
        return after(known, new ActivateVersion(known.id(), activation.from(), activation.reason(), caller.subject()));
    }

    /** Ends it: an active one from a day to come, when the one before it decides again. */
    @PostMapping("/v1/rule-versions/{set}/{version}/retirement")
    RuleVersionView retire(
            Caller caller, @PathVariable String set, @PathVariable String version, @RequestBody Retirement retirement) {
        var known = find(caller, set, version);
        return after(known, new RetireVersion(known.id(), retirement.from(), retirement.reason(), caller.subject()));
    }

    private RuleVersionView after(RuleVersion known, RuleVersionCommand command) {
        office.act(command);
        return RuleVersionView.of(shelf.find(known.id()).orElseThrow(NotFound::new));
    }

    private RuleVersion find(Caller caller, String set, String version) {
        caller.mustBe(OPS);
        return shelf.find(idOf(set, version)).orElseThrow(NotFound::new);
    }

    private static RuleVersionId idOf(String set, String version) {
        try {
            return new RuleVersionId(set, version);
        } catch (IllegalArgumentException noName) {
            throw new NotFound();
        }
    }
}
