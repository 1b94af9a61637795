package dev.pipewright.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCatalogueTest {

    @CheckInfo(id = "XX001", name = "late", severity = Severity.ERROR, summary = "Late", why = "It comes late.")
    private static final class Late implements Check<String> {
        @Override
        public void check(String subject, Findings findings) {
            findings.report(Scalar.of(subject, new YamlOrigin("a.yml", 9, 1)), NodePath.ROOT.key("z"), subject);
        }
    }

    @CheckInfo(id = "XX002", name = "early", severity = Severity.WARNING, summary = "Early", why = "It comes early.")
    private static final class Early implements Check<String> {
        @Override
        public void check(String subject, Findings findings) {
            YamlOrigin place = new YamlOrigin("a.yml", 2, 1);
            findings.report(place, NodePath.ROOT, "second", finding -> finding.addHelp("mend it"));
            findings.report(place, NodePath.ROOT, "first", finding -> finding);
        }
    }

    private static final class Nameless implements Check<String> {
        @Override
        public void check(String subject, Findings findings) {}
    }

    @Test
    void findings_of_all_checks_come_by_place_and_then_by_message() {
        List<Diagnostic> findings =
                CheckCatalogue.of(List.of(new Late(), new Early())).run("odd");
        assertThat(findings)
                .extracting(Diagnostic::headline)
                .containsExactly("warning[XX002]: first", "warning[XX002]: second", "error[XX001]: odd");
        assertThat(findings.get(1).help()).containsExactly("mend it");
        assertThat(findings.get(2).path()).isEqualTo("z");
    }

    @Test
    void ids_must_ascend_and_be_unique() {
        assertThatThrownBy(() -> CheckCatalogue.of(List.of(new Early(), new Late())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("check XX001 must come before XX002, and only once");
        assertThatThrownBy(() -> CheckCatalogue.of(List.of(new Late(), new Late())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_check_without_a_specification_is_refused() {
        assertThatThrownBy(() -> CheckCatalogue.of(List.of(new Nameless())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Nameless lacks @CheckInfo");
    }

    @Test
    void the_specifications_come_in_the_order_of_the_checks() {
        assertThat(CheckCatalogue.of(List.of(new Late(), new Early())).infos())
                .extracting(CheckInfo::name)
                .containsExactly("late", "early");
    }
}
