package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    private static final Mapping EMPTY = Mapping.empty(Origin.unknown());

    private static Scalar text(String text) {
        return Scalar.of(text);
    }

    @Test
    void top_level_entries_stand_apart_and_sequences_are_indented() {
        Mapping job = EMPTY.with("stage", text("build"))
                .with("needs", Sequence.of())
                .with("variables", EMPTY)
                .with("retry", Scalar.of(2))
                .with("when", Scalar.ofNull())
                .with("script", Sequence.of(text("mvn -B verify"), text("echo: now"), text("a\nb\n")))
                .with("rules", Sequence.of(EMPTY.with("if", text("$A == \"b\"")).with("when", text("never")), EMPTY));

        assertThat(YamlWriter.write(
                        EMPTY.with("stages", Sequence.of(text("build"))).with("compile", job)))
                .isEqualTo("""
                        stages:
                          - build

                        compile:
                          stage: build
                          needs: []
                          variables: {}
                          retry: 2
                          when: null
                          script:
                            - mvn -B verify
                            - 'echo: now'
                            - |
                              a
                              b
                          rules:
                            - if: $A == "b"
                              when: never
                            - {}
                        """);
    }

    @Test
    void a_reference_stands_on_one_line() {
        Node reference = Sequence.of(text(".setup"), text("script")).tagged("!reference");

        assertThat(YamlWriter.write(EMPTY.with("script", Sequence.of(reference, text("make")))))
                .isEqualTo("""
                        script:
                          - !reference [.setup, script]
                          - make
                        """);
    }

    @Test
    void sequences_in_sequences_share_the_first_line() {
        assertThat(YamlWriter.write(
                        Sequence.of(Sequence.of(text("a"), Sequence.of(text("b"), text("c"))), Sequence.of())))
                .isEqualTo("""
                        - - a
                          - - b
                            - c
                        - []
                        """);
    }

    @Test
    void a_named_node_in_two_places_is_an_anchor_and_an_alias() {
        Node cache = EMPTY.with("key", text("m2")).named("m2");

        assertThat(YamlWriter.write(EMPTY.with("a", EMPTY.with("cache", cache)).with("b", EMPTY.with("cache", cache))))
                .isEqualTo("""
                        a:
                          cache: &m2
                            key: m2

                        b:
                          cache: *m2
                        """);
    }

    @Test
    void a_named_node_in_one_place_is_just_written() {
        Node cache = EMPTY.with("key", text("m2")).named("m2");

        assertThat(YamlWriter.write(EMPTY.with("cache", cache))).isEqualTo("cache:\n  key: m2\n");
    }

    @Test
    void a_refinement_of_what_was_written_is_a_merge_and_the_difference() {
        Mapping cache = EMPTY.named("m2").with("key", text("m2")).with("paths", Sequence.of(text("x")));
        Mapping writer = cache.with("policy", text("pull-push")).with("key", text("m3"));

        assertThat(YamlWriter.write(EMPTY.with("cache", cache).with("b", EMPTY.with("cache", writer))))
                .isEqualTo("""
                        cache: &m2
                          key: m2
                          paths:
                            - x

                        b:
                          cache:
                            <<: *m2
                            key: m3
                            policy: pull-push
                        """);
    }

    @Test
    void a_refinement_that_lacks_a_key_of_its_base_is_written_in_full() {
        Mapping cache = EMPTY.named("m2").with("key", text("m2")).with("policy", text("pull"));

        assertThat(YamlWriter.write(EMPTY.with("cache", cache).with("b", cache.without("policy"))))
                .isEqualTo("""
                        cache:
                          key: m2
                          policy: pull

                        b:
                          key: m2
                        """);
    }

    @Test
    void the_later_of_two_nodes_with_one_name_gets_a_suffix() {
        Node one = Sequence.of(text("1")).named("a b");
        Node two = Sequence.of(text("2")).named("a b");

        assertThat(YamlWriter.write(
                        EMPTY.with("p", one).with("q", two).with("r", one).with("s", two)))
                .isEqualTo("""
                        p: &a-b
                          - '1'

                        q: &a-b-2
                          - '2'

                        r: *a-b

                        s: *a-b-2
                        """);
    }

    @Test
    void inline_style_writes_out_what_is_shared() {
        Node cache = EMPTY.with("key", text("m2")).named("m2");

        assertThat(YamlWriter.write(EMPTY.with("a", cache).with("b", cache), YamlStyle.DEFAULT.inline()))
                .isEqualTo("a:\n  key: m2\n\nb:\n  key: m2\n");
    }

    @Test
    void comments_stand_above_beside_and_after() {
        Mapping job = EMPTY.with("stage", text("build").commented(new Comments(List.of("why"), "here", List.of())))
                .commented(new Comments(List.of("The job", ""), "beside", List.of("the end")));

        assertThat(YamlWriter.write(
                        EMPTY.with("a", text("x")).with("job", job), YamlStyle.DEFAULT.header(List.of("H"))))
                .isEqualTo("""
                        # H

                        a: x

                        # The job
                        #
                        job: # beside
                          # why
                          stage: build # here
                          # the end
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# c\n!x foo\n",
                "# c\n!x\nk: v\n",
                "# c\n!x []\n",
                "# head\n\n# c\n!x foo\n",
                "a: 1\n---\n# c\n!x foo\n",
                "a: 1\n---\n# c\n!x\nk: v\n",
                "a: 1\n--- !x\n# c\nk: v\n",
                "a:\n !x\n    k:\n  # c\n",
                "a: !x\n    k: v\n    # c\n",
                "a: &x\n  - 1\n # c\n",
                "a: !x\n- 1\n# c\n",
                "- !x\n  - - 1\n    # c\n  # d\n",
                "&a\n# c\n1\n",
                "---\n# c\n",
                "!!int # c\n",
                "{a: b} # c\n",
                "!x {a: b} # c\n",
                "{\n# c\n}\n",
                "k: {\n# c\n}\n",
                "!reference [\n# c\na]\n",
                "- &a {a: b} # c\n- *a\n",
                "- -\n  # c\n    b:\n",
                "'s'# c\n",
                "? :a:\n# c\n",
                "<<: !reference\n  # c\n  k: v\n",
                "!x ': - y ' # c\n",
            })
    void comments_near_a_tag_or_an_anchor_swallow_nothing_and_stay_in_their_place(String text) {
        YamlDocuments read = YamlReader.read(text, "a.yml").file();
        String written = YamlWriter.write(read);
        YamlDocuments again = YamlReader.read(written, "a.yml").file();

        assertThat(again.documents()).as(written).isEqualTo(read.documents());
        assertThat(written).contains("# c");
        assertThat(YamlWriter.write(again)).isEqualTo(written);
    }

    @Test
    void a_comment_ends_with_what_a_reader_keeps_of_it() {
        YamlDocuments file = YamlReader.read("# top \uFEFF\n\na: 1 # beside\uFEFF\n", "a.yml")
                .file();
        assertThat(YamlWriter.write(file)).isEqualTo("# top\n\na: 1 # beside\n");
    }

    @Test
    void a_comment_cannot_break_out_of_its_line() {
        Node value = text("x").commented(new Comments(List.of("a\rb: c"), "d\ne", List.of()));

        assertThat(YamlWriter.write(EMPTY.with("k", value))).isEqualTo("# a b: c\nk: x # d e\n");
    }

    @Test
    void a_long_key_needs_a_question_mark() {
        String key = "k".repeat(1030);

        assertThat(YamlWriter.write(EMPTY.with(key, EMPTY.with("a", text("b")))))
                .isEqualTo("? " + key + "\n:\n  a: b\n");
    }

    @Test
    void several_documents_are_separated() {
        assertThat(YamlWriter.write(List.of(EMPTY.with("spec", EMPTY), EMPTY.with("job", EMPTY)), YamlStyle.DEFAULT))
                .isEqualTo("spec: {}\n---\njob: {}\n");
    }

    @Test
    void a_string_under_the_merge_key_stays_one_and_a_mapping_is_kept_from_merging() {
        assertThat(YamlWriter.write(EMPTY.with("<<", text("x")))).isEqualTo("'<<': x\n");
        assertThat(YamlWriter.write(EMPTY.with("<<", EMPTY))).isEqualTo("!!str '<<': {}\n");
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> YamlWriter.write(EMPTY.with("k", text("a\uD83D"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("half a surrogate pair at index 1 of a string: no encoding can hold it");
    }

    @Test
    void a_tree_too_deep_for_readers_is_refused() {
        Node node = text("x");
        for (int i = 0; i < 1001; i++) {
            node = Sequence.of(node);
        }
        Node deep = node;
        assertThatThrownBy(() -> YamlWriter.write(deep)).hasMessage("the tree is nested more than 1000 deep");
    }

    @Test
    void numbers_are_spelled_as_ruby_reads_them() {
        assertThat(YamlWriter.write(Sequence.of(
                        Scalar.of(1e10), Scalar.of(1e-7), Scalar.of(0.5), Scalar.of(Double.NaN), Scalar.of(-1L))))
                .isEqualTo("- 1.0e+10\n- 1.0e-7\n- 0.5\n- .nan\n- -1\n");
    }

    @Test
    void a_variable_that_is_replaced_before_the_text_is_read_stands_in_quotes() {
        Node tags = Sequence.of(text("${SHA}"), text("$${HOME}"), text("$$${SHA}"), text("$SHA"), text("a\n${SHA}"));
        YamlStyle style = YamlStyle.DEFAULT.quoteVariables();

        assertThat(YamlWriter.write(EMPTY.with("${KEY}", tags), style)).isEqualTo("""
                '${KEY}':
                  - '${SHA}'
                  - $${HOME}
                  - '$$${SHA}'
                  - $SHA
                  - |-
                    a
                    ${SHA}
                """);
        assertThat(YamlWriter.write(tags)).startsWith("- ${SHA}\n");
        String read = "a: ${SHA}\n\nb: '${SHA}'\n";
        assertThat(YamlWriter.write(YamlReader.read(read, "a.yml").file().documents(), style))
                .isEqualTo(read);
    }
}
