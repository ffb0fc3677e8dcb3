package nl.signaalketen.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlatformKnowsNoServiceTest {

    private static final JavaClasses MAIN_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.signaalketen");

    @Test
    void the_platform_depends_on_nothing_of_ours() {
        noClasses()
                .that()
                .resideInAPackage("nl.signaalketen.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.signaalketen.signal..", "nl.signaalketen.screening..", "nl.signaalketen.referral..")
                .check(MAIN_CLASSES);
        classes()
                .that()
                .resideInAPackage("nl.signaalketen.platform..")
                .should()
                .haveNameNotMatching(".*(Signal|Casus|Betrokkene|Classificatie|Referral|Registration|Checklist).*")
                .check(MAIN_CLASSES);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        noClasses().should().callMethod(Instant.class, "now").check(MAIN_CLASSES);
    }
}
