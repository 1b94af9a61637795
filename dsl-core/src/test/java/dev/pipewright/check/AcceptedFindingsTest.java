package dev.pipewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Suppression;
import dev.pipewright.tree.Suppressions;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptedFindingsTest {

    private static final Set<String> KNOWN = Set.of("XX001", "XX002");

    private static Diagnostic finding(String id, int line, String path) {
        return Diagnostic.warning(id, "odd", new YamlOrigin("a.yml", line, 1)).path(path);
    }

    private static List<String> left(String yaml, Diagnostic... found) {
        return left(yaml, CheckConfiguration.standard(), found);
    }

    private static List<String> left(String yaml, CheckConfiguration configuration, Diagnostic... found) {
        YamlResult read = YamlReader.read(yaml, "a.yml");
        return AcceptedFindings.in(
                        read.file().documents(), Map.of("a.yml", read.file().header()))
                .from(List.of(found), KNOWN, configuration)
                .stream()
                .map(Diagnostic::headline)
                .toList();
    }

    @Test
    void a_comment_above_a_key_accepts_what_is_below_it() {
        String yaml = "# pipewright:ignore XX001 the mirror has no tags\nbuild:\n  image: a\nother:\n  image: b\n";
        assertThat(left(yaml, finding("XX001", 3, "build.image"), finding("XX001", 5, "other.image")))
                .containsExactly("warning[XX001]: odd");
    }

    @Test
    void a_comment_beside_a_line_accepts_a_finding_that_tells_another_path() {
        String yaml = ".base:\n  image: a # pipewright:ignore XX001 old\n";
        assertThat(left(yaml, finding("XX001", 2, "build.image"))).isEmpty();
    }

    @Test
    void a_comment_by_an_item_accepts_that_item_alone() {
        String yaml = "a:\n  - x\n  # pipewright:ignore XX001 old\n  - y\n";
        assertThat(left(yaml, finding("XX001", 2, "a[0]"), finding("XX001", 4, "a[1]")))
                .hasSize(1);
    }

    @Test
    void a_comment_set_off_at_the_top_accepts_for_the_whole_file() {
        String yaml = "# pipewright:ignore XX001,XX002 generated elsewhere\n\na:\n  b: 1\nc: 2\n";
        assertThat(left(yaml, finding("XX001", 4, "a.b"), finding("XX002", 5, "c")))
                .isEmpty();
    }

    @Test
    void another_id_is_not_accepted_and_the_comment_is_in_vain() {
        assertThat(left("a: 1 # pipewright:ignore XX002 because\n", finding("XX001", 1, "a")))
                .containsExactly("warning[XX001]: odd", "warning[PW942]: \"XX002\" is suppressed, but not found here");
    }

    @Test
    void a_key_that_only_begins_alike_is_not_covered() {
        String yaml = "# pipewright:ignore XX001 because\nbuild: 1\nbuilder: 2\n";
        assertThat(left(yaml, finding("XX001", 2, "build"), finding("XX001", 3, "builder")))
                .containsExactly("warning[XX001]: odd");
    }

    @Test
    void a_suppression_without_a_reason_is_a_finding() {
        assertThat(left("a: 1 # pipewright:ignore XX001\n", finding("XX001", 1, "a")))
                .containsExactly("warning[PW940]: the suppression of \"XX001\" has no reason");
    }

    @Test
    void an_unknown_id_is_a_finding_with_the_nearest_one() {
        YamlResult read = YamlReader.read("a: 1 # pipewright:ignore XX011 because\n", "a.yml");
        Diagnostic found = AcceptedFindings.in(read.file().documents(), Map.of())
                .from(List.of(), KNOWN, CheckConfiguration.standard())
                .get(0);
        assertThat(found.headline())
                .isEqualTo("warning[PW941]: no finding has the id \"XX011\", which is suppressed here");
        assertThat(found.help()).containsExactly("did you mean \"XX001\"? the ids are \"XX001\", \"XX002\"");
    }

    @Test
    void a_comment_without_an_id_is_a_finding() {
        assertThat(left("a: 1 # pipewright:ignore\n"))
                .containsExactly("warning[PW941]: the suppression names no finding");
    }

    @Test
    void what_is_off_is_not_in_vain() {
        CheckConfiguration off = CheckConfiguration.standard().off("XX001");
        assertThat(left("a: 1 # pipewright:ignore XX001 because\n", off)).isEmpty();
    }

    @Test
    void a_value_in_java_accepts_what_is_within_it() {
        Node job = Mapping.empty(Origin.unknown())
                .with("image", Scalar.of("a"))
                .attached(new Suppressions(List.of(new Suppression("XX001", "because", Origin.unknown()))));
        Mapping root =
                Mapping.empty(Origin.unknown()).with("build", job).with("other", Mapping.empty(Origin.unknown()));
        Diagnostic within = Diagnostic.warning("XX001", "odd", Origin.unknown()).path("build.image");
        assertThat(AcceptedFindings.in(List.of(root), Map.of())
                        .from(List.of(within, within.path("other")), KNOWN, CheckConfiguration.standard()))
                .containsExactly(within.path("other"));
    }
}
