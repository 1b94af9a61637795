package dev.pipewright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.pipewright.check.Check;
import dev.pipewright.check.Findings;
import dev.pipewright.testing.ModuleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @CsvSource({
        "tree, tree",
        "graph, graph",
        "diagnostic, diagnostic|tree",
        "definition, definition|diagnostic|tree",
        "check, check|diagnostic|tree",
        "schema, schema|diagnostic|tree",
        "yaml, yaml|diagnostic|tree",
        "repair, repair|yaml|diagnostic|tree",
        "port, port|definition|diagnostic|tree",
    })
    void a_package_knows_only_what_stands_below_it(String name, String allowed) {
        classes()
                .that()
                .resideInAPackage("dev.pipewright." + name + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are in " + allowed,
                        type -> !type.getPackageName().startsWith("dev.pipewright.")
                                || type.getPackageName().matches("dev\\.pipewright\\.(" + allowed + ")(\\..*)?")))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "org.yaml.snakeyaml.., yaml",
        "com.networknt.., schema",
        "com.fasterxml.jackson.., schema",
    })
    void a_library_is_known_to_one_package_alone(String library, String name) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.pipewright." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    @Test
    void foreign_types_are_in_no_public_signature() {
        ModuleRules.NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES.check(OURS);
    }

    @Test
    void checks_are_stateless() {
        ModuleRules.CHECKS_ARE_STATELESS.check(OURS);
        JavaClasses forgetful = new ClassFileImporter().importClasses(Remembering.class);
        assertThatThrownBy(() -> ModuleRules.CHECKS_ARE_STATELESS.check(forgetful))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seen");
    }

    /** What the rule is against. */
    private static final class Remembering implements Check<String> {
        private int seen;

        @Override
        public void check(String subject, Findings findings) {
            seen += subject.length();
            if (seen > 1) {
                throw new IllegalStateException("asked twice");
            }
        }
    }
}
