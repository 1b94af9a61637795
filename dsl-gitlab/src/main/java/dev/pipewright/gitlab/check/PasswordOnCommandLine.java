package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "GL412",
        name = "password-on-command-line",
        severity = WARNING,
        summary = "A password is an argument of a command",
        why = """
        Arguments are visible to every process of the machine and end up in traces and error messages; docker itself
        warns about it. Most programs read a password from standard input or from the environment.
        """)
final class PasswordOnCommandLine implements Check<EffectivePipeline> {

    private static final Set<String> CLIENTS =
            Set.of("docker", "podman", "buildah", "helm", "crane", "skopeo", "nerdctl");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script()
                .filter(line -> line.holds(" login "))
                .forEach(line ->
                        line.first(PasswordOnCommandLine::tells).ifPresent(command -> report(line, command, causes)));
    }

    private static void report(ScriptLine line, Command command, Causes causes) {
        causes.report(
                line,
                where -> where.owner() + " gives \"" + command.name() + " login\" its password as an argument",
                finding -> finding.addHelp("echo \"$CI_REGISTRY_PASSWORD\" | " + command.name()
                        + " login --username \"$CI_REGISTRY_USER\" --password-stdin \"$CI_REGISTRY\""));
    }

    private static boolean tells(Command command) {
        List<String> arguments = command.arguments();
        return CLIENTS.contains(command.name())
                && arguments.contains("login")
                && arguments.stream()
                        .anyMatch(word -> word.equals("--password")
                                || word.startsWith("--password=")
                                || (word.startsWith("-p") && !word.startsWith("-p=")));
    }
}
