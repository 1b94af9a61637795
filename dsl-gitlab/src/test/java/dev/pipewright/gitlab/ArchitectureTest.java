package dev.pipewright.gitlab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @CsvSource({
        "expression, dev.pipewright.gitlab",
        "expression, dev.pipewright.gitlab.check..",
        "glob, dev.pipewright.gitlab",
        "duration, dev.pipewright.gitlab",
        "practice, dev.pipewright.gitlab.check..",
        "check, dev.pipewright.gitlab.practice..",
    })
    void a_package_knows_nothing_of_what_stands_to_its_right(String name, String right) {
        noClasses()
                .that()
                .resideInAPackage("dev.pipewright.gitlab." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(right)
                .check(OURS);
    }

    @Test
    void regular_expressions_of_the_server_are_known_where_its_answers_are_given_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.pipewright.gitlab.expression..", "dev.pipewright.gitlab.resolve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.re2j..")
                .check(OURS);
    }

    @Test
    void foreign_types_are_in_no_public_signature() {
        ModuleRules.NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES.check(OURS);
    }

    @Test
    void checks_are_stateless() {
        ModuleRules.CHECKS_ARE_STATELESS.check(OURS);
    }
}
