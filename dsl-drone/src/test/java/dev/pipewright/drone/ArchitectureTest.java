package dev.pipewright.drone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void drone_knows_nothing_of_gitlab() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.pipewright.gitlab..")
                .check(OURS);
    }

    @Test
    void foreign_types_are_in_no_public_signature() {
        ModuleRules.NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES.check(OURS);
    }
}
