package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    private static YamlResult read(String text) {
        return YamlReader.read(text, "ci.yml");
    }

    private static Mapping mapping(String text) {
        YamlResult result = read(text);
        assertThat(result.diagnostics()).isEmpty();
        return (Mapping) result.file().last().orElseThrow();
    }

    private static List<String> findings(String text) {
        return read(text).diagnostics().stream()
                .map(d -> d.id() + " " + d.origin().line() + ":" + d.origin().column() + " " + d.message())
                .toList();
    }

    private static void assertFormatted(String text, String formatted) {
        YamlResult first = read(text);
        assertThat(first.hasErrors()).isFalse();
        assertThat(YamlWriter.write(first.file())).isEqualTo(formatted);
        assertThat(YamlWriter.write(read(formatted).file())).isEqualTo(formatted);
        assertThat(read(formatted).file().documents()).isEqualTo(first.file().documents());
    }

    @Test
    void every_node_knows_its_place() {
        Mapping root = mapping("job:\n  script:\n    - \uD83D\uDE00 x\n");
        Mapping job = (Mapping) root.entries().get(0).value();
        Sequence script = (Sequence) job.entries().get(0).value();

        assertThat(root.entries().get(0).key().origin()).hasToString("ci.yml:1:1");
        assertThat(job.origin()).hasToString("ci.yml:2:3");
        assertThat(script.items().get(0).origin()).hasToString("ci.yml:3:7");
    }

    @Test
    void an_alias_is_the_node_of_its_anchor() {
        Mapping root = mapping("a: &x\n  k: 1\nb: *x\n");

        assertThat(root.get("b")).isSameAs(root.get("a"));
        assertThat(root.entries().get(0).value().name()).contains("x");
    }

    @Test
    void merges_follow_ruby_from_top_to_bottom() {
        Mapping root = mapping("""
                x: &x {p: 1, q: 1}
                y: &y {p: 2}
                a: {p: 0, <<: *x}
                b: {"<<": *x, <<: *y, q: 7}
                c: {<<: [*x, *y]}
                """);

        assertThat(root.get("a")).hasToString("[\"p\"=1, \"q\"=1]");
        assertThat(root.get("b")).hasToString("[\"p\"=2, \"q\"=7]");
        assertThat(root.get("c")).hasToString("[\"p\"=1, \"q\"=1]");
    }

    @Test
    void a_merge_key_without_a_mapping_is_a_key_with_a_warning() {
        assertThat(findings("a: {<<: 5}\nl: &l [{p: 1}]\nb: {<<: *l}\n"))
                .containsExactly(
                        "PW016 1:5 this merge key merges nothing, because its value is no mapping: it is a key like any other",
                        "PW016 3:5 this merge key merges nothing, because its value is no mapping: it is a key like any other");
    }

    @Test
    void of_equal_keys_the_last_wins_with_a_warning() {
        YamlResult result = read("a: 1\nb: 2\na: 3\n");

        assertThat(result.file().last().orElseThrow()).hasToString("[\"a\"=3, \"b\"=2]");
        assertThat(findings("a: 1\nb: 2\na: 3\n"))
                .containsExactly("PW005 3:1 the key \"a\" stands here a second time, and the last wins");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void a_quote_that_stays_open_is_told_with_its_begin() {
        Diagnostic finding = read("a: 1\nb: \"x\nc: 2\n").diagnostics().get(0);

        assertThat(finding.origin().line()).isEqualTo(4);
        assertThat(finding.help()).startsWith("what is not right begins at line 2, column 4");
    }

    @Test
    void an_unquoted_date_is_a_timestamp() {
        Scalar date = (Scalar) mapping("a: 2024-01-01\n").entries().get(0).value();

        assertThat(date.kind()).isEqualTo(Scalar.Kind.TIMESTAMP);
        assertThat(date.text()).isEqualTo("2024-01-01");
    }

    @Test
    void keys_may_be_numbers_and_words() {
        Mapping root = mapping("1: a\n'1': b\non: c\n");

        assertThat(root.entries())
                .extracting(entry -> entry.key().kind())
                .containsExactly(Scalar.Kind.INTEGER, Scalar.Kind.STRING, Scalar.Kind.BOOLEAN);
        assertThat(root).isEqualTo(mapping("'1': b\n1: a\ntrue: c\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: b: c'|PW001 1:5 mapping values are not allowed here",
                "'a: \"\\x'|PW001 1:7 expected the number of a character in an escape while scanning a double-quoted scalar",
                "'a: \"\\UFFFFFFFF\"'|PW001 1:7 expected the number of a character in an escape while scanning a double-quoted scalar",
                "'? [a, b]\n: 1'|PW008 1:3 this key is a sequence, where a name is expected",
                "'a: *x'|PW006 1:4 no anchor \"x\" stands before this alias",
                "'a: &x [*x]'|PW007 1:8 the alias \"x\" stands inside of its own value",
                "'a: !ruby/object:X {}'|PW010 1:4 the tag \"!ruby/object:X\" is not permitted here",
                "'a: 0b_'|PW011 1:4 a value that begins with \"0b_\" looks like a number to Ruby, and is none",
                "'<<: !reference [a]'|PW009 1:5 a merge key takes a mapping, and a reference is none yet when the file is read",
            })
    void bad_input_gives_a_finding_with_its_place(String text, String finding) {
        assertThat(findings(text)).contains(finding);
    }

    @Test
    void bytes_must_be_utf_8_without_control_characters() {
        assertThat(YamlReader.read(new byte[] {'a', '\n', 'b', (byte) 0xFF}, "x")
                        .diagnostics())
                .singleElement()
                .hasToString("error[PW002]: from here the file is not UTF-8 (x:2:2)");
        assertThat(YamlReader.read("a: \0\n".getBytes(StandardCharsets.UTF_8), "x")
                        .diagnostics())
                .singleElement()
                .hasToString("error[PW003]: the character U+0000 cannot stand in a YAML file (x:1:4)");
        assertThat(YamlReader.read("\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_8), "x")
                        .diagnostics())
                .singleElement()
                .hasToString("warning[PW004]: the file begins with a byte order mark, which it does not need (x:1:1)");
    }

    @Test
    void limits_end_the_reading_in_good_time() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(findings(bomb.toString())).singleElement().asString().startsWith("PW015 7:");
            assertThat(findings("[".repeat(100_000))).singleElement().asString().startsWith("PW014 1:1001");
            assertThat(findings("- ".repeat(100_000)))
                    .singleElement()
                    .asString()
                    .startsWith("PW014 1:2001");
            assertThat(findings("{a: ".repeat(60_000)))
                    .singleElement()
                    .asString()
                    .startsWith("PW014 1:");
            assertThat(findings("a: " + "x".repeat(300_000)))
                    .singleElement()
                    .asString()
                    .startsWith("PW013 1:256001");
            assertThat(findings("- x\n".repeat(12_500_000)))
                    .singleElement()
                    .asString()
                    .startsWith("PW012 1:1");
        });
    }

    @Test
    void a_long_file_without_comments_takes_linear_time() {
        String text = "- [a, b]\n".repeat(300_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(findings(text)).isEmpty());
    }

    @Test
    void limits_cannot_be_nonsense() {
        assertThatThrownBy(() -> new YamlLimits(1, 1, 1001, 1)).hasMessageContaining("a depth at most 1000");
    }

    @Test
    void comments_stay_where_they_stood() {
        String text = """
                # Header

                # about a
                a: # beside a
                  # first
                  script: # here
                    # above one
                    - one # one
                    - two
                    # below two
                  # below script

                # about b
                b: | # literal
                  # text
                # the end
                """;
        assertFormatted(text, """
                # Header

                # about a
                a: # beside a
                  # first
                  script: # here
                    # above one
                    - one # one
                    - two
                    # below two
                  # below script

                # about b
                b: | # literal
                  # text

                # the end
                """);
    }

    @Test
    void spellings_tags_and_anchors_are_kept() {
        assertFormatted("""
                ---
                a: {mode: 0755, ok: yes, no: ~, none: , t: !var T}
                b: &unused [ 1_000, !reference [.x, "y"] ]
                c: &m {k: v}
                d: {<<: *m, e: 1}
                symbol: :x
                """, """
                a:
                  mode: 0755
                  ok: yes
                  no: ~
                  none:
                  t: !var T

                b: &unused
                  - 1_000
                  - !reference [.x, 'y']

                c: &m
                  k: v

                d:
                  <<: *m
                  e: 1

                symbol: :x
                """);
    }

    @Test
    void documents_without_content_are_kept() {
        assertFormatted("---\n---\na: 1\n", "---\n---\na: 1\n");
        assertThat(read("").file().documents()).isEmpty();
        assertThat(read("# only\n").file().header()).containsExactly("only");
    }

    @Test
    void a_comment_on_an_alias_stays_without_breaking_it() {
        assertFormatted("a: &a [x]\nb:\n  # why\n  - *a # this\n", "a: &a\n  - x\n\nb:\n  # why\n  - *a # this\n");
    }

    @Test
    void a_root_may_be_any_value() {
        for (String text :
                List.of("text\n", "- a\n", "[]\n", "--- !reference [a, b]\n", "--- !x\na: b\n", "|\n  a\n  b\n")) {
            assertFormatted(text, text);
        }
        Node root = read("12\n").file().last().orElseThrow();
        assertThat(root).isEqualTo(Scalar.of(12));
    }

    @Test
    void a_merge_key_that_merges_nothing_is_the_same_when_it_was_written() {
        YamlDocuments read = YamlReader.read("a:\n  <<:\n    - b\n", "a.yml").file();
        YamlDocuments again = YamlReader.read(YamlWriter.write(read), "a.yml").file();
        assertThat(again.documents()).isEqualTo(read.documents());
    }
}
