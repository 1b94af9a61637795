package dev.pipewright.convert;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void foreign_types_are_in_no_public_signature() {
        ModuleRules.NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES.check(OURS);
    }
}
