package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any string survives writing and reading: as a value, a key, a script line and between brackets. */
class AnyStringTest {

    private static final int STRINGS = 20_000;
    /** Ruby takes its time. */
    private static final int STRINGS_FOR_RUBY = 4_000;

    private static final long SEED = Long.getLong("seed", 20_260_101L);
    private static final String[] PARTS = {
        "a",
        "b",
        "y",
        "n",
        "no",
        "on",
        "off",
        "yes",
        "true",
        "null",
        "~",
        "e",
        "E",
        "x",
        "o",
        "0",
        "1",
        "7",
        "8",
        "12",
        "60",
        "2024-01-01",
        "10:00:00",
        "_",
        ",",
        ".",
        "..",
        "...",
        "-",
        "--",
        "---",
        "+",
        ":",
        "::",
        ": ",
        " :",
        "#",
        " #",
        "# ",
        "\"",
        "'",
        "''",
        "\\",
        "\\n",
        "\n",
        "\n\n",
        "\t",
        " ",
        "  ",
        "\r",
        "\r\n",
        "[",
        "]",
        "{",
        "}",
        "{{",
        "&",
        "&a",
        "*",
        "*a",
        "!",
        "!!str",
        "|",
        "|-",
        ">",
        "%",
        "%YAML",
        "@",
        "`",
        "?",
        "? ",
        "- ",
        "=",
        "<<",
        "<",
        "$CI",
        "${A}",
        "\0",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u00E4",
        "\u017F",
        "\u2028",
        "\u2029",
        "\uFB00",
        "\uFEFF",
        "\uFFFD",
        "\uFFFE",
        "\uFFFF",
        "\uD83D\uDE00",
        "inf",
        "nan",
        ".inf",
        "0x",
        "0b",
        "0o",
        "word",
        "a long line of text"
    };

    @Test
    void any_string_survives() {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < STRINGS; i++) {
            String text = any(random);
            Mapping tree = everywhere(text);
            String written = YamlWriter.write(tree);
            YamlResult read = YamlReader.read(written, "any");
            if (read.hasErrors()
                    || !read.file().documents().equals(List.of(tree))
                    || !YamlWriter.write(read.file()).equals(written)) {
                wrong.add("seed " + SEED + ", number " + i + ": " + Scalar.of(text) + " as\n" + written);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void any_string_survives_in_ruby() {
        Random random = new Random(SEED + 1);
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>();
        for (int i = 0; i < STRINGS_FOR_RUBY; i++) {
            Mapping tree = everywhere(any(random));
            String id = "seed " + (SEED + 1) + ", number " + i;
            written.put(id, YamlWriter.write(tree));
            expected.put(id, PsychValue.of(List.of(tree)));
        }
        List<String> wrong = new ArrayList<>();
        PsychReader.read(written).forEach((id, answer) -> {
            if (!answer.documents().equals(expected.get(id))) {
                wrong.add(id + ": " + answer.error() + " in\n" + written.get(id));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Mapping everywhere(String text) {
        Scalar string = Scalar.of(text);
        Mapping inner = Mapping.empty(Origin.unknown()).with(text, string).with("other " + text, string);
        return Mapping.empty(Origin.unknown())
                .with("variables", inner)
                .with("script", Sequence.of(string, Sequence.of(string, string), inner, string))
                .with("reference", Sequence.of(string, string).tagged("!reference"))
                .with("last", string);
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
