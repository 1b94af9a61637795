package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts put together at random of all that YAML knows: what is read is written so that nothing changes any more. */
class AnyTextTest {

    private static final int TEXTS = 200_000;
    private static final int MOST_PARTS = 16;

    /** Pieces that stand near each other in few real files, and in all the unusual ones. */
    private static final String[] PARTS = {
        "a:",
        " b:",
        "- ",
        "-",
        "? ",
        ": ",
        "k: v",
        ":a",
        ":a,b",
        "1,000",
        "!x",
        "!x:",
        "!!int",
        "!reference",
        "&a",
        "*a",
        "<<:",
        "<<: *a",
        "[a, b]",
        "{a: b}",
        "[a,",
        "]",
        "{",
        "}",
        ", ",
        "# c",
        "#",
        "|",
        ">",
        "|-",
        "|+2",
        "\"yes\"",
        "'s'",
        "\"a\n b\"",
        "~",
        "null",
        "text",
        "x # y",
        "---",
        "...",
        "--- # c",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "\n# c",
        "\n  # c\n",
        "\n - ",
        "\n- ",
        "\n  k: ",
        "\nk: ",
        "\n   x: 1"
    };

    @Test
    void what_is_read_is_written_as_the_same_and_the_second_time_letter_by_letter() {
        Random random = new Random(20_261_122);
        int readable = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            YamlResult read = YamlReader.read(text, "a.yml");
            if (read.hasErrors()) {
                continue;
            }
            readable++;
            String written = YamlWriter.write(read.file());
            YamlResult again = YamlReader.read(written, "a.yml");
            assertThat(again.file().documents())
                    .as("%s%nwritten as%n%s", text, written)
                    .isEqualTo(read.file().documents());
            assertThat(YamlWriter.write(again.file())).as(text).isEqualTo(written);
        }
        assertThat(readable).isGreaterThan(TEXTS / 10);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = 2 + random.nextInt(MOST_PARTS - 2); parts > 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
            text.append(random.nextInt(3) == 0 ? " " : "").append(random.nextInt(3) == 0 ? "\n" : "");
        }
        return text.toString();
    }
}
