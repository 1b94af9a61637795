package dev.pipewright.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A piece of shell script taken apart into its commands, as far as the checks need: quotes, substitutions, pipes, comments
 * and here-documents are told apart, control flow is not understood. It never fails; what it cannot follow it passes over.
 */
public final class Shell {

    private final List<Command> commands = new ArrayList<>();

    /** Takes a script apart. */
    public Shell(String text) {
        new ShellReader(text, commands, 0).read();
    }

    /** All commands, those inside of substitutions before the command that they stand in. */
    public List<Command> commands() {
        return commands;
    }

    /**
     * The variable that a word expands.
     *
     * @param name its name
     * @param quoted whether it stands in double quotes
     */
    public record Expansion(String name, boolean quoted) {}

    /**
     * A word of a command.
     *
     * @param text the word without its quotes, expansions as written
     * @param expansions the variables in it
     * @param substitutes whether it contains a command's output
     */
    public record Word(String text, List<Expansion> expansions, boolean substitutes) {

        /** Whether it sets a variable. */
        public boolean isAssignment() {
            int equals = text.indexOf('=');
            return equals > 0
                    && text.substring(0, equals).chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        }
    }

    /**
     * A simple command.
     *
     * @param words its words, assignments before it among them, redirections not
     * @param end what ends it: {@code |}, {@code &&}, a newline ...
     * @param redirected whether its output goes to a file
     * @param substituted whether its output becomes part of another command
     */
    public record Command(List<Word> words, String end, boolean redirected, boolean substituted) {

        private static final Set<String> PREFIXES = Set.of(
                "!", "{", "if", "then", "else", "elif", "do", "while", "until", "sudo", "time", "exec", "command",
                "nohup", "nice", "-E", "-n", "-H");

        /** The words from the program's name on. */
        public List<Word> program() {
            int start = 0;
            while (start < words.size()
                    && (words.get(start).isAssignment()
                            || PREFIXES.contains(words.get(start).text()))) {
                start++;
            }
            return words.subList(start, words.size());
        }

        /** The program's name without its folder; empty for a mere assignment. */
        public String name() {
            List<Word> program = program();
            String path = program.isEmpty() ? "" : program.get(0).text();
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The words behind the program's name. */
        public List<String> arguments() {
            return program().stream().skip(1).map(Word::text).toList();
        }

        /** Whether the next command reads its output. */
        public boolean isPiped() {
            return end.equals("|") || end.equals("|&");
        }

        /** The command in one line, for a message. */
        public String shown() {
            String line =
                    String.join(" ", words.stream().map(Word::text).toList()).replaceAll("\\s+", " ");
            return line.length() <= 60 ? line : line.substring(0, 57) + "...";
        }
    }
}
