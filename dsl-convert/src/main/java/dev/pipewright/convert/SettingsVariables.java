package dev.pipewright.convert;

import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Variables that commands use and that nobody in the file sets: mostly those of the project's settings, which a step of Drone
 * has only where it names a secret. Each is told once.
 */
final class SettingsVariables {

    private static final Pattern USED = Pattern.compile("(?<![\\\\$])\\$\\{?([A-Z][A-Z0-9_]+)\\b");
    private static final Pattern OF_SERVER = Pattern.compile("(?:CI|GITLAB)(?:_.*)?");
    private static final Set<String> OF_SHELL = Set.of(
            "HOME",
            "HOSTNAME",
            "IFS",
            "LANG",
            "LOGNAME",
            "OLDPWD",
            "OPTARG",
            "OPTIND",
            "PATH",
            "PIPESTATUS",
            "PPID",
            "PS1",
            "PWD",
            "RANDOM",
            "REPLY",
            "SECONDS",
            "SHELL",
            "SHLVL",
            "TERM",
            "TMPDIR",
            "UID",
            "EUID",
            "USER");

    private final Ledger ledger;
    private final Set<String> told = new HashSet<>();

    SettingsVariables(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Tells those of a job.
     *
     * @param name what notes call the job
     * @param set the variables that the file sets for it
     */
    void tell(String name, Mapping job, Set<String> set) {
        List<Node> commands = Stream.of("before_script", "script")
                .map(job::get)
                .flatMap(lines -> lines instanceof Sequence sequence ? sequence.stream() : Stream.ofNullable(lines))
                .toList();
        tell(name, commands, set);
    }

    private void tell(String path, List<Node> commands, Set<String> set) {
        String all = commands.stream().map(SettingsVariables::text).collect(Collectors.joining("\n"));
        for (Node command : commands) {
            Matcher used = USED.matcher(text(command));
            while (used.find()) {
                String name = used.group(1);
                boolean known = set.contains(name)
                        || OF_SHELL.contains(name)
                        || OF_SERVER.matcher(name).matches()
                        || isNamedWithoutDollar(name, all);
                if (!known && told.add(name)) {
                    ledger.note(
                            Fate.CHANGED,
                            path,
                            command.origin(),
                            "$" + name
                                    + " is set by nobody in the file, and variables of the project's settings stay there",
                            "if it is one of those, make it a secret: environment: {" + name + ": {from_secret: ...}}");
                }
            }
        }
    }

    /** An assignment, a loop, {@code read} and {@code export} name a variable without its dollar. */
    private static boolean isNamedWithoutDollar(String name, String commands) {
        return Pattern.compile("(?<![\\w${])" + name + "\\b").matcher(commands).find();
    }

    private static String text(Node command) {
        return command instanceof Scalar scalar ? scalar.text() : "";
    }
}
