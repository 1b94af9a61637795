package dev.pipewright.gitlab.check;

import dev.pipewright.shell.Shell;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Word;
import java.util.List;
import java.util.Set;

/** The variables whose text somebody without any right in the project may choose. */
final class OutsiderText {

    /** Free text: it may hold blanks, quotes, wildcards, anything. */
    private static final Set<String> FREE = Set.of(
            "CI_COMMIT_MESSAGE",
            "CI_COMMIT_TITLE",
            "CI_COMMIT_DESCRIPTION",
            "CI_COMMIT_AUTHOR",
            "CI_COMMIT_TAG_MESSAGE",
            "CI_MERGE_REQUEST_TITLE",
            "CI_MERGE_REQUEST_DESCRIPTION");
    /** Names of branches and tags: git allows quotes, {@code $( )}, {@code ;} and {@code |} in them, but no blanks. */
    private static final Set<String> NAMES = Set.of(
            "CI_COMMIT_REF_NAME",
            "CI_COMMIT_BRANCH",
            "CI_COMMIT_TAG",
            "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
            "CI_MERGE_REQUEST_REF_PATH",
            "CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME");

    private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ksh", "ash", "su");
    private static final Set<String> INTERPRETERS =
            Set.of("python", "python3", "python2", "node", "perl", "ruby", "php", "psql", "mysql");
    private static final Set<String> CODE_OPTIONS = Set.of("-c", "-e", "-r", "--eval", "--command", "--execute");

    private OutsiderText() {}

    /** Whether a script may mention one of them at all; quick. */
    static boolean isMentioned(ScriptLine line) {
        return line.holds("$CI_", "${CI_") || (line.holds("$") && line.job().hasOutsiderAlias());
    }

    /** Whether a variable holds text of an outsider, itself or since the configuration sets it to such a one. */
    static boolean isFree(EffectiveJob job, String name) {
        return FREE.contains(name) || aliases(job, name, FREE);
    }

    /** Whether a variable holds a text, or the name of a branch or tag, that an outsider chooses. */
    static boolean isAny(EffectiveJob job, String name) {
        return FREE.contains(name) || NAMES.contains(name) || aliases(job, name, FREE) || aliases(job, name, NAMES);
    }

    /** Whether a value hands on one of the variables. */
    static boolean isAlias(String value) {
        return value.contains("$") && (mentions(value, FREE) || mentions(value, NAMES));
    }

    private static boolean aliases(EffectiveJob job, String name, Set<String> names) {
        String value = job.hasOutsiderAlias() ? job.variable(name) : null;
        return value != null && value.contains("$") && mentions(value, names);
    }

    private static boolean mentions(String value, Set<String> names) {
        return new Shell("x \"" + value.replace("\"", "") + "\"")
                .commands().stream()
                        .flatMap(command -> command.words().stream())
                        .flatMap(word -> word.expansions().stream())
                        .anyMatch(expansion -> names.contains(expansion.name()));
    }

    /** The words of a command that another program will read as code; empty for most commands. */
    static List<Word> code(Command command) {
        List<Word> words = command.program();
        String name = command.name();
        if (name.equals("eval")) {
            return words.subList(1, words.size());
        }
        if (name.equals("ssh")) {
            return words.size() > 2 ? words.subList(2, words.size()) : List.of();
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            String option = words.get(i).text();
            boolean shell = SHELLS.contains(words.get(i - 1).text()) || SHELLS.contains(name);
            if (shell && option.matches("-[a-z]*c")) {
                // What follows the code are its arguments, and safe.
                return List.of(words.get(i + 1));
            }
            if (INTERPRETERS.contains(name) && CODE_OPTIONS.contains(option)) {
                return List.of(words.get(i + 1));
            }
        }
        return List.of();
    }

    /** Whether a command reads its input as a shell script. */
    static boolean readsCode(Command command) {
        List<String> arguments = command.arguments();
        return SHELLS.contains(command.name())
                && (arguments.isEmpty() || arguments.stream().allMatch(word -> word.equals("-") || word.equals("-s")));
    }
}
