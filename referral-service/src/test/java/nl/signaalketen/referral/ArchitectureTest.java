package nl.signaalketen.referral;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.platform.replay.ApprovedDecisions;
import nl.signaalketen.platform.replay.DecisionsOnRecord;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.signaalketen.referral");

    @Test
    void the_model_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("nl.signaalketen.referral.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..",
                        "nl.signaalketen.referral.model..")
                .check(MAIN);
    }

    @Test
    void other_services_are_known_by_their_contracts_alone() {
        classes()
                .that()
                .resideInAPackage("nl.signaalketen.referral..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "org..",
                        "io.micrometer.core.instrument..",
                        "de.focus_shift.jollyday..",
                        "nl.signaalketen.platform..",
                        "nl.signaalketen.signal.contract..",
                        "nl.signaalketen.screening.contract..",
                        "nl.signaalketen.referral..")
                .check(MAIN);
    }

    @Test
    void nobody_reads_a_clock_of_their_own() {
        for (var type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses()
                    .should()
                    .callMethod(type, "now")
                    .because("a replay must give the answer of the first run")
                    .check(MAIN);
        }
        noClasses()
                .that()
                .resideInAnyPackage("..model..", "..routing..", "..inbox..", "..feedback..", "..terms..", "..publish..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("time comes in with the command or the fact")
                .check(MAIN);
    }

    @Test
    void what_a_replay_can_reach_sends_nothing() {
        noClasses()
                .that()
                .areNotAnnotatedWith(DisallowReplay.class)
                .and()
                .resideInAnyPackage("..model..", "..write..", "..routing..", "..inbox..", "..feedback..", "..terms..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Outbox.class, Commands.class)
                .because("a replay rebuilds tables and never asks, tells or announces")
                .check(MAIN);
        classes()
                .that()
                .resideInAnyPackage("..publish..", "..policy..")
                .and()
                .containAnyMethodsThat(HandlesEvents.OF_OUR_OWN)
                .should()
                .beAnnotatedWith(DisallowReplay.class)
                .check(MAIN);
    }

    @Test
    void what_a_replay_tries_anew_only_reads() {
        noClasses()
                .that()
                .areAssignableTo(DecisionsOnRecord.class)
                .should()
                .transitivelyDependOnClassesThat(describe(
                        "can act",
                        type -> type.getPackageName().startsWith("org.axonframework")
                                || type.isAssignableTo(Outbox.class)
                                || type.isAssignableTo(Commands.class)
                                || type.isAssignableTo(ApprovedDecisions.class)))
                .because("what was decided is tried by a replay, and kept anew by approval alone")
                .check(MAIN);
    }
}
