package nl.signaalketen.signal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.platform.replay.ApprovedDecisions;
import nl.signaalketen.platform.replay.DecisionsOnRecord;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.signaalketen.signal");

    @Test
    void the_model_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("..signal.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..",
                        "..signal.model..")
                .check(MAIN_CLASSES);
    }

    @Test
    void both_doors_stand_on_intake_which_knows_neither() {
        classes()
                .that()
                .resideInAPackage("..signal.intake..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "..signal.contract..",
                        "..signal.model..",
                        "..signal.vault..",
                        "..signal.write..",
                        "..signal.intake..",
                        "nl.signaalketen.platform.web..",
                        "org.jspecify.annotations..",
                        "org.springframework.stereotype..",
                        "tools.jackson..")
                .check(MAIN_CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..signal.inbound..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..signal.web..")
                .check(MAIN_CLASSES);
    }

    @Test
    void no_other_service_is_known_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.signaalketen.screening..", "nl.signaalketen.referral..", "nl.signaalketen.projections..")
                .check(MAIN_CLASSES);
    }

    @Test
    void nobody_reads_a_clock_of_their_own() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "it is now()", call -> call.getTarget().getName().equals("now")))
                .because("a replay must give the answer of the first run")
                .check(MAIN_CLASSES);
    }

    @Test
    void what_a_replay_can_reach_sends_nothing() {
        classes()
                .that()
                .resideInAnyPackage("..signal.publish..", "..signal.policy..")
                .and()
                .containAnyMethodsThat(describe("hear facts", method -> method.isAnnotatedWith(EventHandler.class)))
                .should()
                .beAnnotatedWith(DisallowReplay.class)
                .check(MAIN_CLASSES);
        noClasses()
                .that()
                .areNotAnnotatedWith(DisallowReplay.class)
                .and()
                .containAnyMethodsThat(describe("hear facts", method -> method.isAnnotatedWith(EventHandler.class)))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Outbox.class, Commands.class)
                .check(MAIN_CLASSES);
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
                .check(MAIN_CLASSES);
    }

    @Test
    void keys_are_seen_by_the_vault_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..signal.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto..")
                .check(MAIN_CLASSES);
    }
}
