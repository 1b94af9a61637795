package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR610",
        name = "service-not-awaited",
        severity = INFO,
        summary = "A service may not be ready when a step wants it",
        why = """
        Drone starts services and steps without waiting until a service answers: a database takes seconds, and the first test
        may come before it. Whether it does depends on the machine. A step that waits for the port ends that.
        """)
final class ServiceNotAwaited implements Check<CheckedFile> {

    private static final Pattern WAIT = Pattern.compile(
            "(?i)wait|\\buntil\\b|\\bwhile\\b|\\bsleep\\b|\\bnc\\b|dockerize|pg_isready|mysqladmin|retry|ping|health");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> steps = pipeline.withoutServices();
            if (steps.stream().noneMatch(step -> step.command(WAIT).isPresent())) {
                pipeline.steps().stream()
                        .filter(step -> step.isService() && !step.name().isEmpty())
                        .forEach(service -> first(service, steps, findings));
            }
        }
    }

    private static void first(CheckedStep service, List<CheckedStep> steps, Findings findings) {
        Pattern host = Pattern.compile("(?:^|[@/=,\\s\"'])" + Pattern.quote(service.name()) + "(?:$|[:/?,\\s\"'])");
        steps.stream()
                .filter(step -> names(step, host))
                .findFirst()
                .ifPresent(step -> service.place()
                        .report(
                                findings,
                                service.label() + " may not be ready when step \"" + step.name() + "\" wants it",
                                "wait until it answers: in Java Habits.waitFor, in YAML a step that tries its port"));
    }

    /** Whether a step names the service as a host, in a command or a variable. */
    private static boolean names(CheckedStep step, Pattern host) {
        return step.command(host).isPresent()
                || step.values().stream()
                        .anyMatch(each -> host.matcher(each.value().text()).find());
    }
}
