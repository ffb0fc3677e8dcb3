package nl.signaalketen.projections;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.InstantSource;
import java.time.ZoneId;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.projections.web.AsOf;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.signaalketen.projections");

    @Test
    void nothing_that_is_kept_or_counted_reads_a_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..projections.pages..")
                .and()
                .doNotHaveFullyQualifiedName(AsOf.class.getName())
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "it is now()", call -> call.getTarget().getName().equals("now")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(InstantSource.class)
                .because("a rebuild must give the rows of the first time")
                .check(MAIN_CLASSES);
    }

    @Test
    void a_day_begins_in_one_zone_everywhere() {
        noClasses()
                .should()
                .callMethod(PlatformSettings.class, "zone")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is ZoneId.of()",
                        call -> call.getTargetOwner().isEquivalentTo(ZoneId.class)
                                && call.getTarget().getName().equals("of")))
                .because("a page must name the day by which a figure was counted")
                .check(MAIN_CLASSES);
    }

    @Test
    void only_a_door_or_a_meter_asks_what_time_it_is() {
        classes()
                .that()
                .areAssignableTo(AsOf.class)
                .should()
                .onlyHaveDependentClassesThat(simpleNameEndingWith("Controller")
                        .or(simpleNameEndingWith("Door"))
                        .or(simpleNameEndingWith("Meters")))
                .because("what is overdue is told as of a moment, so that the same question has the same answer")
                .check(MAIN_CLASSES);
    }

    @Test
    void services_are_known_by_their_contracts_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("nl.signaalketen.."))
                        .or(resideInAPackage("nl.signaalketen.projections.."))
                        .or(resideInAPackage("nl.signaalketen.platform.."))
                        .or(resideInAPackage("nl.signaalketen.*.contract")))
                .check(MAIN_CLASSES);
    }

    @Test
    void nothing_is_sent_and_nothing_is_commanded_from_here() {
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("nl.signaalketen.platform.."))
                        .or(resideInAPackage("nl.signaalketen.platform"))
                        .or(resideInAPackage("nl.signaalketen.platform.inbox"))
                        .or(resideInAPackage("nl.signaalketen.platform.processor"))
                        .or(resideInAPackage("nl.signaalketen.platform.deadletter"))
                        .or(resideInAPackage("nl.signaalketen.platform.access"))
                        .or(resideInAPackage("nl.signaalketen.platform.web"))
                        .or(resideInAPackage("nl.signaalketen.platform.rules"))
                        .or(resideInAPackage("nl.signaalketen.platform.reference"))
                        .or(resideInAPackage("nl.signaalketen.platform.replay")))
                .because("a rebuild must never send anything")
                .check(MAIN_CLASSES);
    }

    @Test
    void a_service_is_called_by_pages_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..projections.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.client..", "java.net.http..", "..projections.pages..")
                .because("a rebuild must never send anything")
                .check(MAIN_CLASSES);
    }

    @Test
    void read_models_do_not_know_each_other() {
        slices().matching("nl.signaalketen.projections.(register|inspections|monitor|timeline)..")
                .should()
                .notDependOnEachOther()
                .check(MAIN_CLASSES);
    }

    @Test
    void packages_know_each_other_in_one_direction() {
        slices().matching("nl.signaalketen.projections.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MAIN_CLASSES);
    }

    @Test
    void how_facts_become_rows_knows_no_fact() {
        classes()
                .that()
                .resideInAPackage("..projections.readmodel")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "org.springframework.jdbc.core.simple",
                        "nl.signaalketen.platform.inbox",
                        "nl.signaalketen.projections.readmodel")
                .check(MAIN_CLASSES);
    }
}
