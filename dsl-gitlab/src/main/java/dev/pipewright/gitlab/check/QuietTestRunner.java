package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@CheckInfo(
        id = "GL801",
        name = "quiet-test-runner",
        severity = WARNING,
        summary = "A test runner does not tell what failed",
        why = """
        When a test fails, the log should say which and why, without a second run. ctest prints nothing of a failed
        test unless it is told to, and options such as --quiet take away what the other runners would say.
        """,
        mendedBy = "recipe \"TestCommand\"")
final class QuietTestRunner implements Check<EffectivePipeline> {

    private static final Set<String> QUIET = Set.of("-q", "-qq", "--quiet", "--silent", "-s");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script()
                .filter(line -> line.holds("test", "verify"))
                .forEach(line -> line.shell()
                        .commands()
                        .forEach(command -> advice(line.job(), command)
                                .ifPresent(advice -> report(line, command, advice, causes))));
    }

    private static void report(ScriptLine line, Command command, String advice, Causes causes) {
        causes.report(
                line,
                where -> where.owner() + " runs \"" + command.shown() + "\", which does not tell why a test fails",
                finding -> finding.addHelp(advice));
    }

    private static Optional<String> advice(EffectiveJob job, Command command) {
        List<String> arguments = command.arguments();
        boolean quiet = arguments.stream().anyMatch(QUIET::contains);
        return switch (command.name()) {
            case "ctest" ->
                tells(arguments) || job.variable("CTEST_OUTPUT_ON_FAILURE") != null || !runs(arguments) || isSet(job)
                        ? Optional.empty()
                        : Optional.of("add --output-on-failure");
            case "pytest", "py.test" -> arguments.contains("-qq") ? Optional.of("remove -qq") : Optional.empty();
            case "mvn", "mvnw" ->
                (arguments.contains("-q") || arguments.contains("--quiet"))
                                && (arguments.contains("test") || arguments.contains("verify"))
                        ? Optional.of("replace -q by --no-transfer-progress, which drops the download lines alone")
                        : Optional.empty();
            case "gradle", "gradlew" ->
                (arguments.contains("-q") || arguments.contains("--quiet")) && arguments.contains("test")
                        ? Optional.of("remove -q")
                        : Optional.empty();
            case "cargo" ->
                quiet && arguments.contains("test") && !arguments.contains("--")
                        ? Optional.of("remove --quiet")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean runs(List<String> arguments) {
        return !arguments.contains("-N")
                && !arguments.contains("--show-only")
                && !arguments.contains("--version")
                && !arguments.contains("--help");
    }

    private static boolean tells(List<String> arguments) {
        return arguments.stream()
                .anyMatch(word -> word.equals("--output-on-failure")
                        || word.matches("-[A-Z]*V+")
                        || word.equals("--verbose")
                        || word.equals("--extra-verbose")
                        || word.startsWith("--preset")
                        || word.equals("--output-junit")
                        || word.equals("--no-compress-output")
                        || word.startsWith("--test-action")
                        || word.startsWith("--dashboard")
                        || word.matches("-[SDT].*"));
    }

    private static boolean isSet(EffectiveJob job) {
        return job.script().stream().anyMatch(line -> line.text().contains("CTEST_OUTPUT_ON_FAILURE"));
    }
}
