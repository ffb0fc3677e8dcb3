package nl.signaalketen.signal.intake;

import static nl.signaalketen.signal.intake.Fields.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.ControleReported;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was observed lies in the past, in the time of the chain's own countries, and not where only a slip of the pen lies. */
@Component
final class Days {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    Stream<Wrong> wrongObservation(JsonNode post, String field) {
        return day(post, field)
                .flatMap(day -> outside(ControleReported.FIRST_DAY, day))
                .map(problem -> new Wrong(field, problem))
                .stream();
    }

    /** @param seenOn the day on which the person was observed, as far as it is one */
    Stream<Wrong> wrongBirth(JsonNode person, String field, Optional<LocalDate> seenOn) {
        return day(person, field)
                .flatMap(born -> outside(FIRST_BIRTH, born)
                        .or(() -> seenOn.filter(born::isAfter)
                                .map(seen -> "must not be after the day of the observation")))
                .map(problem -> new Wrong(field, problem))
                .stream();
    }

    /** Of an age beside a birth date: an age on any day from the observation to today is none that contradicts it. */
    Stream<Wrong> wrongAge(JsonNode person, Optional<LocalDate> seenOn) {
        var age = person.path("age");
        var today = ChainTime.dayOf(clock.instant());
        return day(person, "birthDate")
                .filter(born -> age.isInt())
                .flatMap(born -> seenOn.filter(seen -> !born.isAfter(seen) && !seen.isAfter(today))
                        .filter(seen -> age.asInt() < years(born, seen) || age.asInt() > years(born, today)))
                .stream()
                .flatMap(contradicted -> Stream.of(
                        new Wrong("age", "does not go with the birthDate"),
                        new Wrong("birthDate", "does not go with the age")));
    }

    private static int years(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }

    private Optional<String> outside(LocalDate first, LocalDate day) {
        if (day.isAfter(ChainTime.dayOf(clock.instant()))) {
            return Optional.of("must not be in the future");
        }
        return day.isBefore(first) ? Optional.of("must not be before " + first) : Optional.empty();
    }
}
