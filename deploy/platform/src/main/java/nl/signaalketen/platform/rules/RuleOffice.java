package nl.signaalketen.platform.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.signaalketen.platform.rules.RuleFiles.RuleFile;
import nl.signaalketen.platform.rules.RuleVersionCommand.ProposeVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.TakeUpVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.UploadVersion;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.transaction.support.TransactionOperations;

/** Where rule versions are taken up, proposed, activated and retired: the log decides what is possible and keeps what was done. */
final class RuleOffice {

    private final RuleLog log;
    private final RuleShelf shelf;
    private final RuleCalendar calendar;
    private final TransactionOperations transaction;
    private final Clock clock;

    RuleOffice(RuleLog log, RuleShelf shelf, TransactionOperations transaction, Clock clock) {
        this.log = log;
        this.shelf = shelf;
        this.calendar = new RuleCalendar(shelf);
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @return whether this was news
     * @throws InvalidInput naming all that is wrong with a table
     * @throws RuleVersionRefused for what is not possible now
     */
    boolean act(RuleVersionCommand command) {
        switch (command) {
            case UploadVersion upload -> check(upload.version(), upload.text());
            // what lies in a file was never checked, and another version may decide since it was uploaded
            case ProposeVersion proposal ->
                shelf.find(proposal.version()).ifPresent(known -> check(known.id(), known.text()));
            default -> {}
        }
        var news = transaction.execute(_ -> {
            log.lock();
            shelf.refresh();
            return append(command);
        });
        shelf.refresh();
        return Boolean.TRUE.equals(news);
    }

    /** All that is wrong with a table for that set, which need not be uploaded. */
    List<Wrong> problems(RuleVersionId id, RuleText text) {
        return RuleCheck.of(id, text, shelf.active(id.set(), today()).map(RuleVersion::table));
    }

    /**
     * Takes up the versions that lie in files.
     *
     * @throws IllegalStateException where a file no longer says what it said when it was taken up
     */
    void takeUp(List<RuleFile> files) {
        transaction.executeWithoutResult(_ -> {
            log.lock();
            shelf.refresh();
            var sets = shelf.all().stream().map(version -> version.id().set()).collect(Collectors.toSet());
            files.stream().sorted(Comparator.comparing(RuleFile::validFrom)).forEach(file -> {
                takeUp(file, !sets.contains(file.id().set()));
                shelf.refresh();
            });
        });
        shelf.refresh();
    }

    private void takeUp(RuleFile file, boolean newSet) {
        var text = new RuleText(file.dmn(), List.of());
        var known = shelf.find(file.id());
        if (known.isPresent()) {
            if (!known.get().text().checksum().equals(text.checksum())) {
                throw new IllegalStateException("Rule version " + file.id()
                        + " was changed after it was taken up; a version never changes. Put back the file as it was, and"
                        + " give the changed table another name: " + file.place());
            }
            return;
        }
        try {
            DecisionTables.compile(file.id(), file.dmn());
        } catch (UnusableTable unusable) {
            throw new IllegalStateException("Rule version " + file.id() + " " + unusable.getMessage(), unusable);
        }
        append(
                file.product()
                        ? inForce(file, text, newSet)
                        : new UploadVersion(file.id(), text, file.reason(), file.author()));
    }

    /** The versions of a new set reach back; a later one must not change what was decided before it came. */
    private TakeUpVersion inForce(RuleFile file, RuleText text, boolean newSet) {
        var from = newSet || file.validFrom().isAfter(today()) ? file.validFrom() : today().plusDays(1);
        return new TakeUpVersion(file.id(), text, calendar.firstFreeDay(file.id(), from), file.reason(), file.author());
    }

    private void check(RuleVersionId id, RuleText text) {
        var wrong = problems(id, text);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private boolean append(RuleVersionCommand command) {
        var history = shelf.find(command.version()).map(RuleVersion::history).orElseGet(List::of);
        var facts = RuleVersionState.of(history).decide(command, clock.instant(), today());
        if (!facts.isEmpty()) {
            calendar.check(command);
        }
        var position = history.size();
        for (var fact : facts) {
            log.append(fact, position++);
        }
        return !facts.isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
