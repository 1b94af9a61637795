package dev.pipewright.assertion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** A project may test with something else than JUnit, which is optional. */
    @Test
    void junit_is_known_in_one_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.pipewright.assertion.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "dev.pipewright.assertion.junit..")
                .check(OURS);
    }

    @Test
    void coverage_knows_nothing_of_who_asks() {
        noClasses()
                .that()
                .resideInAPackage("dev.pipewright.assertion.coverage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.pipewright.assertion", "dev.pipewright.assertion.junit..", "org.assertj..")
                .check(OURS);
    }

    @Test
    void foreign_types_in_public_signatures_are_those_that_users_meet_anyway() {
        ModuleRules.noForeignTypesInPublicSignaturesBut("org.assertj.core.api.", "org.junit.")
                .check(OURS);
    }
}
