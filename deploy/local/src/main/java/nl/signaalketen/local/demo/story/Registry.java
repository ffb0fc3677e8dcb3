package nl.signaalketen.local.demo.story;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Register;
import nl.signaalketen.local.demo.story.Answers.Registration;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Role;

/**
 * The registrations that have come about since the story began, as the zorgcoördinatoren see them. A registration counts in the
 * year in which the person was classified, whenever the controle was.
 */
final class Registry {

    private final Actors actors;
    private final String address;
    private final Clock clock;
    private final int firstYear;

    Registry(Actors actors, Addresses addresses, Clock clock) {
        this.actors = actors;
        this.address = addresses.projections() + "/v1/registrations?scope=NATIONAAL&limit=1000&year=";
        this.clock = clock;
        this.firstYear = year();
    }

    /** The numbers of the persons who count as registered in these regions. */
    Set<String> counted(Collection<String> regions) {
        return zorgcoordinatoren(regions).stream()
                .flatMap(one -> IntStream.rangeClosed(firstYear, year()).boxed().flatMap(year -> pages(one, year)))
                .flatMap(register -> register.registrations().stream())
                .filter(Registration::counted)
                .map(Registration::person)
                .collect(Collectors.toSet());
    }

    private Stream<Register> pages(Actor one, int year) {
        var first = one.get(address + year, Register.class);
        return Stream.iterate(
                first,
                Objects::nonNull,
                page -> page.next() == null ? null : one.get(address + year + "&after=" + page.next(), Register.class));
    }

    private Collection<Actor> zorgcoordinatoren(Collection<String> regions) {
        return regions.stream()
                .map(region -> actors.in(region, Role.ZORGCOORDINATOR))
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, _) -> one))
                .values();
    }

    private int year() {
        return ChainTime.dayOf(clock.instant()).getYear();
    }
}
