package dev.pipewright.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /**
     * What runs definitions knows their two interfaces alone, and so works for every CI system; only what judges the YAML of one
     * system knows that system.
     */
    @Test
    void what_runs_definitions_knows_no_vendor() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*\\.(Generate|CheckDrift|Definition\\w*|Plan\\w*|FileWriting|Project|Report|SourceCompiler|ClassPath)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.pipewright.gitlab..", "dev.pipewright.drone..")
                .check(OURS);
    }

    @Test
    void a_use_case_does_not_know_the_command_line() {
        noClasses()
                .that()
                .resideInAPackage("dev.pipewright.tool")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.pipewright.tool.cli..", "picocli..")
                .check(OURS);
    }

    @Test
    void differences_are_computed_in_one_place() {
        noClasses()
                .that()
                .doNotHaveSimpleName("UnifiedDiff")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.difflib..")
                .check(OURS);
    }

    @Test
    void yaml_is_read_and_written_by_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml.snakeyaml..", "com.networknt..", "com.fasterxml.jackson.databind..")
                .check(OURS);
    }

    @Test
    void foreign_types_are_in_no_public_signature() {
        ModuleRules.NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES.check(OURS);
    }
}
