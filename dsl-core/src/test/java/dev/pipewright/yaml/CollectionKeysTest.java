package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappings and sequences in the place of keys. */
class CollectionKeysTest {

    private static final List<String> TEXTS = List.of(
            "{a: b}: c\n",
            "[a]: 1\n[a]: 2\n",
            "? [a, {b: [c, 1, 2.0, null, true, '1']}]\n: d\n",
            "? - a\n  - b\n: - c\n? d: e\n  f:\n    g: h\n: i\n",
            "? {? {a: b} : c, [x]: y}\n: z\n",
            "? &k [a, b]\n: *k\nz: *k\n",
            "x: &x {p: &q [1]}\n? *x\n: 1\ny: *x\n? {r: *x}\n: {<<: *x, [s]: t}\n",
            "x: &x {p: 1}\n? {<<: *x, q: 2}\n: {[a]: {<<: *x}}\n",
            "x: &x {[p]: 1, {q: 2}: 3}\ny: {<<: *x, [p]: 4}\n",
            "? !reference [a, b]\n: 1\n",
            "- {[]: {}, {}: []}\n- ? |\n    text\n  : 1\n",
            "? [" + "a, ".repeat(600) + "b]\n: 1\n",
            "x: &x {a: 1}\n! <<: *x\n",
            "x: &x {a: 1}\n!foo <<: *x\n",
            "x: &x {a: 1}\n!!str <<: *x\n",
            "x: &x {a: 1}\nm: &m <<\n*m : *x\n",
            "x: &x {a: 1}\n:<<: *x\n",
            "? {!!str <<: {a: 1}}\n: 1\n",
            "? !!map {a: b}\n: !!seq [c]\n");

    @Test
    void they_are_read_as_ruby_reads_them_and_so_is_what_we_write() {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String text : TEXTS) {
            YamlResult first = YamlReader.read(text, "x");
            assertThat(first.errors()).as(text).isEmpty();
            String written = YamlWriter.write(first.file());
            YamlResult second = YamlReader.read(written, "x");
            assertThat(second.file().documents())
                    .as(written)
                    .isEqualTo(first.file().documents());
            assertThat(YamlWriter.write(second.file())).isEqualTo(written);
            asked.put(text, text);
            asked.put(written, written);
        }

        PsychReader.read(asked).forEach((text, answer) -> {
            assertThat(answer.error()).as(text).isEmpty();
            assertThat(PsychValue.of(YamlReader.read(text, "x").file().documents()))
                    .as(text)
                    .isEqualTo(answer.documents());
        });
    }

    @Test
    void they_are_written_between_brackets_and_keep_their_comments() {
        YamlDocuments read = YamlReader.read("""
                        # above
                        ? # first
                          - a  # second
                          # third
                          - b: c
                        # fourth
                        : d  # fifth
                        """, "x").file();

        assertThat(YamlWriter.write(read))
                .contains("[a, {b: c}]: d")
                .contains("# above", "# first", "# second", "# third", "# fourth", "# fifth");
    }

    @Test
    void they_are_values_of_their_own_and_no_text() {
        Mapping root = (Mapping)
                YamlReader.read("[a]: 1\n'[a]': 2\n", "x").file().last().orElseThrow();

        assertThat(root.size()).isEqualTo(2);
        Scalar key = root.entries().get(0).key();
        assertThat(key.kind()).isEqualTo(Scalar.Kind.COLLECTION);
        assertThat(key.collection()).hasToString("Optional[[\"a\"]]");
        assertThat(key.text()).isEqualTo("[a]");
        assertThat(key).isNotEqualTo(root.entries().get(1).key());
    }

    @Test
    void an_immense_one_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(YamlReader.read(bomb + "? *a11\n: 1\n", "x").errors())
                .extracting(Diagnostic::message)
                .containsExactly("this key is a collection of more than 1000 values");
        assertThat(YamlReader.read("? [" + "x".repeat(200_000) + "]\n: 1\n", "x")
                        .errors())
                .extracting(Diagnostic::id)
                .containsExactly("PW015");
    }

    @Test
    void a_long_text_counts_as_several_values() {
        StringBuilder aliases = new StringBuilder("a: &a " + "x".repeat(200_000) + "\nb:\n");
        aliases.append("  - *a\n".repeat(3_000));

        assertThat(YamlReader.read(aliases.toString(), "x").errors())
                .extracting(Diagnostic::id)
                .containsExactly("PW015");
    }

    @Test
    void the_first_document_is_read_alone() {
        YamlResult first = YamlReader.readFirst("a: 2020-01-01\na: 1\n...\nb: *x\n", "x", YamlLimits.DEFAULT);

        assertThat(first.errors()).isEmpty();
        assertThat(first.file().documents()).hasSize(1);
        assertThat(first.dates()).extracting(Scalar::text).containsExactly("2020-01-01");
    }
}
