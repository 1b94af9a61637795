package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Chooses between two commands of one name: GitLab's, and the one of Drone and Woodpecker. What tells is {@code --dialect}, or the name
 * of the file.
 */
final class DialectChoice {

    private final CommandLine gitLab;
    private final CommandLine build;

    DialectChoice(Object gitLab, Object build) {
        this.gitLab = new CommandLine(gitLab);
        this.build = new CommandLine(build);
    }

    /** The command that these arguments are meant for, its name the first of them. */
    CommandLine of(List<String> arguments) {
        boolean isGitLab = true;
        for (int i = 1; i < arguments.size(); i++) {
            String word = arguments.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            boolean takesNext = equals < 0 && takesValue(name) && i + 1 < arguments.size();
            if (name.equals("--dialect") && (takesNext || equals >= 0)) {
                String system = takesNext ? arguments.get(i + 1) : word.substring(equals + 1);
                return system.toLowerCase(Locale.ROOT).equals(Dialect.GITLAB.toString()) ? gitLab : build;
            }
            if (takesNext) {
                i++;
            } else if (!word.startsWith("-")) {
                isGitLab &= Dialect.of(word) == Dialect.GITLAB;
            }
        }
        return isGitLab ? gitLab : build;
    }

    /** Whether the next argument is the value of this option. */
    private boolean takesValue(String option) {
        return List.of(gitLab, build).stream().anyMatch(command -> {
            OptionSpec known = command.getCommandSpec().findOption(option);
            return known != null && known.arity().min() > 0;
        });
    }
}
