package dev.pipewright.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static final Node TRUE = Scalar.of(true);

    private static NodePath at(Object... steps) {
        NodePath path = NodePath.ROOT;
        for (Object step : steps) {
            path = step instanceof Integer index ? path.item(index) : path.key(step.toString());
        }
        return path;
    }

    @SafeVarargs
    private static Repaired repaired(String yaml, UnaryOperator<Repair>... repairs) {
        List<Diagnostic> findings = new ArrayList<>();
        for (UnaryOperator<Repair> repair : repairs) {
            findings.add(Diagnostic.warning("XX001", "odd", new YamlOrigin("a.yml", 1, 1))
                    .repair(repair.apply(Repair.of("mend it"))));
        }
        return Repairs.apply(yaml, "a.yml", 0, findings);
    }

    private static String text(String yaml, UnaryOperator<Repair> repair) {
        Repaired repaired = repaired(yaml, repair);
        assertThat(repaired.refused()).isEmpty();
        assertThat(repaired.done()).hasSize(1);
        return repaired.text();
    }

    private static String why(String yaml, UnaryOperator<Repair> repair) {
        Repaired repaired = repaired(yaml, repair);
        assertThat(repaired.text()).isEqualTo(yaml);
        assertThat(repaired.done()).isEmpty();
        return repaired.refused().get(0).why();
    }

    @Test
    void a_new_key_goes_to_the_end_of_its_mapping() {
        assertThat(text("a:\n    script:  'x'   # say x\n\nb: 1", r -> r.set(at("a", "interruptible"), TRUE)))
                .isEqualTo("a:\n    script:  'x'   # say x\n    interruptible: true\n\nb: 1");
    }

    @Test
    void a_new_key_goes_where_the_order_has_it() {
        assertThat(text(
                        "a:\n  image: x\n  # what\n  script: |\n    y\n\n  z: 1\n",
                        r -> r.set(
                                at("a", "tags"), Sequence.of(Scalar.of("t")), KeyOrder.of("image", "tags", "script"))))
                .isEqualTo("a:\n  image: x\n  tags:\n    - t\n  # what\n  script: |\n    y\n\n  z: 1\n");
    }

    @Test
    void a_key_behind_a_literal_block_leaves_its_text_alone() {
        assertThat(text("a:\n  script: |\n    x\n    y\n\n\nb: 1\n", r -> r.set(at("a", "k"), Scalar.of("v"))))
                .isEqualTo("a:\n  script: |\n    x\n    y\n  k: v\n\n\nb: 1\n");
    }

    @Test
    void a_new_key_in_braces_stands_in_the_braces() {
        assertThat(text("a: {b: 1 } # c\n", r -> r.set(at("a", "d"), Scalar.of("x, y"))))
                .isEqualTo("a: {b: 1, d: 'x, y' } # c\n");
        assertThat(text("a: {}\n", r -> r.set(at("a", "d"), TRUE))).isEqualTo("a: {d: true}\n");
    }

    @Test
    void a_value_is_replaced_in_its_line() {
        assertThat(text("a:\n  image: \"x:latest\"  # old\n", r -> r.set(at("a", "image"), Scalar.of("x:1"))))
                .isEqualTo("a:\n  image: x:1  # old\n");
        assertThat(text("a: [x, y] # two\n", r -> r.set(at("a", 0), Scalar.of("z"))))
                .isEqualTo("a: [z, y] # two\n");
        assertThat(text("a:\n- x # one\n- y\n", r -> r.set(at("a", 0), Scalar.of("z"))))
                .isEqualTo("a:\n- z # one\n- y\n");
        assertThat(text("a:\nb: 1\n", r -> r.set(at("a"), TRUE))).isEqualTo("a: true\nb: 1\n");
    }

    @Test
    void a_value_can_change_its_kind() {
        Node mapping =
                Mapping.empty(Origin.unknown()).with("name", Scalar.of("x")).with("size", Scalar.of(1));
        assertThat(text("a:\n  image: x # old\n  b: 1\n", r -> r.set(at("a", "image"), mapping)))
                .isEqualTo("a:\n  image:\n    name: x\n    size: 1 # old\n  b: 1\n");
        assertThat(text("a:\n  b: # list\n    - x\n    - y\n  c: 1\n", r -> r.set(at("a", "b"), Scalar.of("x"))))
                .isEqualTo("a:\n  b: x # list\n  c: 1\n");
        assertThat(text("a:\n  - x\n  - y\n", r -> r.set(at("a", 0), mapping)))
                .isEqualTo("a:\n  - name: x\n    size: 1\n  - y\n");
    }

    @Test
    void a_key_goes_away_with_its_lines() {
        assertThat(text("a:\n  b:\n    - x\n  # keep\n  c: 1\n", r -> r.remove(at("a", "b"))))
                .isEqualTo("a:\n  # keep\n  c: 1\n");
        assertThat(text("a:\n  - b: 1\n    c: 2\n", r -> r.remove(at("a", 0, "b"))))
                .isEqualTo("a:\n  - c: 2\n");
        assertThat(text("a: {b: 1, c: 2, d: 3}\n", r -> r.remove(at("a", "d")))).isEqualTo("a: {b: 1, c: 2}\n");
        assertThat(text("a:\n  b: 1\nc: 1\n", r -> r.remove(at("a", "b")))).isEqualTo("a:\n  {}\nc: 1\n");
    }

    @Test
    void items_come_and_go() {
        assertThat(text("a:\n- x\n-  y\nb: 1\n", r -> r.append(at("a"), Scalar.of("z"))))
                .isEqualTo("a:\n- x\n-  y\n- z\nb: 1\n");
        assertThat(text("a: [x]\n", r -> r.append(at("a"), Scalar.of("z")))).isEqualTo("a: [x, z]\n");
        assertThat(text("a:\n  - x\n  - y\n  - z\n", r -> r.remove(at("a", 0)).remove(at("a", 1))))
                .isEqualTo("a:\n  - z\n");
    }

    @Test
    void line_ends_and_a_byte_order_mark_stay() {
        assertThat(text("\uFEFFa:\r\n  b: 1\r\nc: 2\r\n", r -> r.set(at("a", "d"), Scalar.of("x\ny\n"))))
                .isEqualTo("\uFEFFa:\r\n  b: 1\r\n  d: |\r\n    x\r\n    y\r\nc: 2\r\n");
    }

    @Test
    void characters_beyond_the_basic_plane_do_not_shift_places() {
        assertThat(text("a: \ud83d\ude80\nb:\n  c: 1\n", r -> r.set(at("b", "c"), Scalar.of(2))))
                .isEqualTo("a: \ud83d\ude80\nb:\n  c: 2\n");
    }

    @Test
    void a_key_that_only_a_merge_brings_is_written_beside_the_merge() {
        assertThat(text("a: &a\n  b: 1\n  e: 1\nc:\n  <<: *a\n  d: 1\n", r -> r.set(at("c", "b"), Scalar.of(2))))
                .isEqualTo("a: &a\n  b: 1\n  e: 1\nc:\n  <<: *a\n  d: 1\n  b: 2\n");
    }

    @Test
    void a_shared_value_is_left_alone() {
        String shared = "a: &x\n  b: 1\nc: *x\n";
        assertThat(why(shared, r -> r.set(at("c", "b"), TRUE)))
                .isEqualTo("the value is shared: it stands behind an alias");
        assertThat(why(shared, r -> r.set(at("a", "b"), TRUE)))
                .isEqualTo("the text would not be what is meant: other values share this one");
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThat(why("a: 1\n", r -> r.remove(at("b")))).isEqualTo("\"b\" is not written here");
        assertThat(why("a: 1\n", r -> r.append(at("a"), TRUE))).isEqualTo("\"a\" is not written as a list here");
    }

    @Test
    void one_bad_repair_does_not_spoil_the_others() {
        Repaired repaired = repaired(
                "a: &x\n  b: 1\nc: *x\nd:\n  e: 1\nf:\n  e: 1\n",
                r -> r.set(at("d", "g"), TRUE),
                r -> r.set(at("a", "b"), TRUE),
                r -> r.set(at("f", "g"), TRUE),
                r -> r.set(at("f", "g"), Scalar.of(false)));
        assertThat(repaired.text()).isEqualTo("a: &x\n  b: 1\nc: *x\nd:\n  e: 1\n  g: true\nf:\n  e: 1\n  g: true\n");
        assertThat(repaired.done()).hasSize(2);
        assertThat(repaired.refused()).hasSize(2);
    }

    @Test
    void findings_of_other_files_are_passed_over() {
        Diagnostic elsewhere = Diagnostic.warning("XX001", "odd", new YamlOrigin("b.yml", 1, 1))
                .repair(Repair.of("mend it").set(at("a"), TRUE));
        assertThat(Repairs.apply("a: 1\n", "a.yml", 0, List.of(elsewhere)).done())
                .isEmpty();
    }

    @Test
    void another_key_takes_the_place_of_one() {
        assertThat(text("a:\n  only: [b]  # why\n  x: 1\n", r -> r.replace(at("a", "only"), "needs", TRUE)))
                .isEqualTo("a:\n  needs: true  # why\n  x: 1\n");
        assertThat(text("a: {only: [b], x: 1}\n", r -> r.replace(at("a", "only"), "needs", TRUE)))
                .isEqualTo("a: {needs: true, x: 1}\n");
        assertThat(text(
                        "a:\r\n  only:\r\n    - b\r\n  x: 1\r\n",
                        r -> r.replace(at("a", "only"), "needs", Sequence.ofStrings(List.of("b"), Origin.unknown()))))
                .isEqualTo("a:\r\n  needs:\r\n    - b\r\n  x: 1\r\n");
        assertThat(why("a: {only: 1, needs: 2}\n", r -> r.replace(at("a", "only"), "needs", TRUE)))
                .contains("share");
        assertThat(why("a:\n  only:\n", r -> r.replace(at("a", "only"), "needs", TRUE)))
                .contains("no value");
    }

    @Test
    void a_comment_within_what_is_written_anew_is_not_lost() {
        String yaml = "a:\n  only:\n    - b\n    # this one too\n    - c\n  x: 1\n";
        assertThat(why(yaml, r -> r.replace(at("a", "only"), "needs", TRUE))).isNotEmpty();
        assertThat(text(yaml, r -> r.remove(at("a", "only")))).isEqualTo("a:\n  x: 1\n");
    }

    @Test
    void a_shared_value_changes_where_all_its_places_are_named() {
        String yaml = "a:\n  r: &r {x: 1}\nb:\n  r: *r\n.m: &m\n  k: {y: 1}\nc:\n  <<: *m\n";
        assertThat(why(yaml, r -> r.set(at("a", "r", "new"), TRUE))).contains("share");
        assertThat(text(yaml, r -> r.set(at("a", "r", "new"), TRUE).set(at("b", "r", "new"), TRUE)))
                .isEqualTo(yaml.replace("{x: 1}", "{x: 1, new: true}"));
        assertThat(text(yaml, r -> r.set(at(".m", "k", "new"), TRUE).set(at("c", "k", "new"), TRUE)))
                .isEqualTo(yaml.replace("{y: 1}", "{y: 1, new: true}"));
        assertThat(text(yaml, r -> r.set(at(".m", "new"), TRUE).set(at("c", "new"), TRUE)))
                .isEqualTo(yaml.replace("  k: {y: 1}\n", "  k: {y: 1}\n  new: true\n"));
    }

    @Test
    void a_new_entry_of_the_file_stands_apart_as_the_others_do() {
        assertThat(text("a: {x: 1}\n\nb: {x: 1}\n", r -> r.set(at("new"), TRUE, KeyOrder.of("a", "new"))))
                .isEqualTo("a: {x: 1}\n\nnew: true\n\nb: {x: 1}\n");
        assertThat(text("---\na: {x: 1}\n", r -> r.set(at("new"), TRUE, KeyOrder.of("new", "a"))))
                .isEqualTo("---\nnew: true\n\na: {x: 1}\n");
    }

    @Test
    void a_repair_may_be_about_another_file_than_its_finding() {
        Diagnostic finding = Diagnostic.warning("XX001", "odd", new YamlOrigin("b.yml", 1, 1))
                .repair(Repair.of("mend it").in("a.yml").set(at("new"), TRUE));
        assertThat(Repairs.fileOf(finding)).contains("a.yml");
        assertThat(Repairs.apply("a: 1\n", "a.yml", 0, List.of(finding)).text()).isEqualTo("a: 1\nnew: true\n");
        assertThat(Repairs.apply("a: 1\n", "b.yml", 0, List.of(finding)).done()).isEmpty();
    }
}
