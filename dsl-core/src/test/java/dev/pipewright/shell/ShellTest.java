package dev.pipewright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Expansion;
import dev.pipewright.shell.Shell.Word;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ShellTest {

    @Test
    void commands_end_at_operators_and_newlines() {
        assertThat(names("a 1 && b | c; d & e || f\ng")).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(new Shell("a | b").commands().get(0).isPiped()).isTrue();
    }

    @Test
    void quotes_keep_words_together_and_tell_how_a_variable_is_expanded() {
        List<Word> words =
                new Shell("x '$A b' \"$B c\" $C ${D:-e} \\$E").commands().get(0).words();
        assertThat(words).extracting(Word::text).containsExactly("x", "$A b", "$B c", "$C", "${D:-e}", "$E");
        assertThat(words)
                .flatExtracting(Word::expansions)
                .containsExactly(new Expansion("B", true), new Expansion("C", false), new Expansion("D", false));
    }

    @Test
    void substitutions_are_commands_of_their_own() {
        assertThat(names("a \"$(b \"$(c)\")\" `d` <(e)")).containsExactly("c", "b", "d", "e", "a");
        assertThat(new Shell("x=$(b)").commands().get(0).substituted()).isTrue();
    }

    @Test
    void comments_and_here_documents_are_no_commands() {
        assertThat(names("a # b; c\ncat <<EOF > f\nrm -rf $X\nEOF\nd")).containsExactly("a", "cat", "d");
        assertThat(names("echo a#b")).containsExactly("echo");
    }

    @Test
    void redirections_are_no_words() {
        Command command = new Shell("env >> file 2>&1").commands().get(0);
        assertThat(command.words()).extracting(Word::text).containsExactly("env");
        assertThat(command.redirected()).isTrue();
        assertThat(new Shell("env 2>&1").commands().get(0).redirected()).isFalse();
    }

    @Test
    void the_program_stands_behind_assignments_and_sudo() {
        Command command = new Shell("A=1 sudo -E /usr/bin/make all").commands().get(0);
        assertThat(command.name()).isEqualTo("make");
        assertThat(command.arguments()).containsExactly("all");
    }

    @Test
    @Timeout(20)
    void no_text_makes_it_fail_or_slow() {
        Random random = new Random(7);
        String alphabet = "ab $(){}`'\"\\|&;<>#=\n-1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(new Shell(text.toString()).commands())
                    .as(text.toString())
                    .doesNotContainNull();
        }
        for (String part : List.of("$(", "\"$(", "`", "${", "<(", "<<E\n", "((", "'", "$((")) {
            assertThat(new Shell(part.repeat(20_000)).commands()).as(part).hasSizeLessThan(100_000);
        }
    }

    private static List<String> names(String text) {
        return new Shell(text).commands().stream().map(Command::name).toList();
    }
}
