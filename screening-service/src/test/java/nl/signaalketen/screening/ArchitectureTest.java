package nl.signaalketen.screening;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("nl.signaalketen.screening");

    @Test
    void the_model_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("..screening.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..", "..screening.model..")
                .check(MAIN);
    }

    @Test
    void other_services_are_known_by_their_contract_alone() {
        classes()
                .that()
                .resideInAPackage("nl.signaalketen.screening..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.signaalketen.screening..",
                        "nl.signaalketen.signal.contract..",
                        "nl.signaalketen.platform..",
                        "java..",
                        "org.springframework..",
                        "org.axonframework..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .check(MAIN);
    }

    @Test
    void time_comes_from_the_clock_that_was_handed_in() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone")))
                .because("a replay must give the answer of the first run")
                .check(MAIN);
    }

    @Test
    void read_tables_reach_nothing_that_sends_or_decides() {
        classes()
                .that()
                .resideInAnyPackage("..screening.agenda..", "..screening.casus..", "..screening.signals..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "..screening.agenda..",
                        "..screening.casus..",
                        "..screening.signals..",
                        "..screening.model..",
                        "nl.signaalketen.platform.axon..",
                        "java..",
                        "org.springframework..",
                        "org.axonframework.config..",
                        "org.axonframework.eventhandling..",
                        "tools.jackson.databind..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage("..screening.agenda..", "..screening.casus..", "..screening.signals..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Commands")
                .check(MAIN);
    }

    @Test
    void only_the_announcements_send() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..screening.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.signaalketen.platform.outbox..", "..screening.publish..", "org.apache.kafka..")
                .check(MAIN);
    }
}
