package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleVersionCommand.ActivateVersion;
import nl.signaalketen.platform.rules.RuleVersionCommand.RetireVersion;

/** The days of a rule set: one version at most begins on each, and once it has begun one decides on every day. */
final class RuleCalendar {

    private final RuleShelf shelf;

    RuleCalendar(RuleShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws RuleVersionRefused where the wish does not fit the other versions of the set */
    void check(RuleVersionCommand command) {
        switch (command) {
            case ActivateVersion wish ->
                beginningOn(wish.version(), wish.from()).ifPresent(other -> {
                    throw RuleVersionRefused.dayTaken(other.id(), wish.from());
                });
            case RetireVersion wish ->
                shelf.find(wish.version())
                        .flatMap(version -> dayWithout(version, wish.from()))
                        .ifPresent(day -> {
                            throw RuleVersionRefused.nobodyDecides(wish.version(), day);
                        });
            default -> {}
        }
    }

    /** That day, or the first after it on which no other version begins. */
    LocalDate firstFreeDay(RuleVersionId id, LocalDate from) {
        return from.datesUntil(LocalDate.MAX)
                .filter(day -> beginningOn(id, day).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<RuleVersion> beginningOn(RuleVersionId id, LocalDate day) {
        return others(id).filter(other -> other.begins(day)).findFirst();
    }

    /** The first day on which no version would decide, where this one decides now and no longer would. */
    private Optional<LocalDate> dayWithout(RuleVersion version, LocalDate from) {
        var ends = others(version.id()).map(RuleVersion::until).filter(Objects::nonNull);
        return Stream.concat(Stream.of(from), ends)
                .filter(day -> !day.isBefore(from) && version.decidesOn(day))
                .sorted()
                .filter(day -> others(version.id()).noneMatch(other -> other.decidesOn(day)))
                .findFirst();
    }

    private Stream<RuleVersion> others(RuleVersionId id) {
        return shelf.of(id.set()).stream().filter(other -> !other.id().equals(id));
    }
}
