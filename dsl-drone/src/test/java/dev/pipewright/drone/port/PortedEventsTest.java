package dev.pipewright.drone.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.UnreadableDroneException;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import dev.pipewright.port.Conversion;
import dev.pipewright.testing.Conformance;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real files of Drone, ported: every event runs the steps in Woodpecker that it runs in Drone, but for events that Woodpecker does
 * not tell from each other, as the account says.
 */
class PortedEventsTest {

    private static final List<PairedEvent> EVENTS = List.of(
            new PairedEvent("push to main", Build.push("main"), WoodpeckerEvent.push("main")),
            new PairedEvent("push to feature/x", Build.push("feature/x"), WoodpeckerEvent.push("feature/x")),
            new PairedEvent(
                    "pull request", Build.pullRequest(7, "feature/x", "main"), WoodpeckerEvent.pullRequest(7, "main")),
            new PairedEvent("tag", Build.tag("v1.0.0"), WoodpeckerEvent.tag("v1.0.0", "main")),
            new PairedEvent("cron", Build.cron("main", "nightly"), WoodpeckerEvent.cron("main", "nightly")),
            new PairedEvent(
                    "promotion",
                    Build.promote("main", "production"),
                    WoodpeckerEvent.deployment("main", "production")));

    private final List<String> different = new ArrayList<>();
    private int same;
    private int told;

    /** One event as both systems see it. */
    private record PairedEvent(String name, Build build, WoodpeckerEvent event) {}

    @Test
    void every_event_runs_the_same_steps() throws IOException {
        try (Stream<Path> paths = Files.list(Conformance.path("drone/wild")).sorted()) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith("ml")).toList()) {
                look(path);
            }
        }
        assertThat(different).isEmpty();
        assertThat(List.of(same, told)).isEqualTo(List.of(1552, 8));
    }

    private void look(Path path) throws IOException {
        DroneConfiguration drone;
        try {
            drone = DroneConfiguration.parse(
                    Files.readString(path), path.getFileName().toString());
        } catch (UnreadableDroneException unreadable) {
            return;
        }
        Conversion<WoodpeckerConfiguration> port = Port.of(drone);
        for (PairedEvent event : EVENTS) {
            Verdict verdict = Verdict.of(drone.text(), event.build().trusted(true));
            boolean isPlanned = verdict.isValid()
                    && verdict.pipelines().stream()
                            .allMatch(pipeline -> pipeline.plan().isPresent());
            if (isPlanned) {
                compare(path.getFileName() + " on " + event.name(), port, event, verdict);
            }
        }
    }

    private void compare(String name, Conversion<WoodpeckerConfiguration> port, PairedEvent event, Verdict verdict) {
        Set<String> steps = steps(verdict);
        WoodpeckerVerdict ported = WoodpeckerVerdict.of(
                port.configuration().texts(), event.event().trusted(true).privilegedPlugins(images(verdict)));
        Set<String> now = steps(ported);
        boolean isRollback = event.name().equals("promotion")
                && port.notes().stream().anyMatch(note -> note.remedy().contains("a rollback is no event"));
        if (ported.isValid() && steps.equals(now)) {
            same++;
        } else if (ported.isValid() && isRollback) {
            told++;
        } else {
            different.add(name + ": " + steps + ", now " + now);
        }
    }

    private static List<String> images(Verdict verdict) {
        return verdict.pipelines().stream()
                .flatMap(pipeline -> pipeline.plan().stream())
                .flatMap(plan -> plan.steps().stream())
                .filter(PlannedStep::isPrivileged)
                .map(PlannedStep::image)
                .map(image -> image.replaceAll("^docker\\.io/(library/)?|:[^:/]*$", ""))
                .distinct()
                .toList();
    }

    private static Set<String> steps(Verdict verdict) {
        Set<String> steps = new TreeSet<>();
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            if (pipeline.isMatched()) {
                pipeline.plan().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(PortedEventsTest::runs)
                        .forEach(step -> steps.add(named(pipeline.name()) + "/" + step.name()));
            }
        }
        return steps;
    }

    private static boolean runs(PlannedStep step) {
        boolean isClone = step.name().equals("clone") && step.image().startsWith("drone/git");
        return step.runPolicy() != RunPolicy.NEVER && !step.isDetached() && !isClone;
    }

    private static Set<String> steps(WoodpeckerVerdict verdict) {
        Set<String> steps = new TreeSet<>();
        for (CompiledWorkflow workflow : verdict.workflows()) {
            workflow.stages().stream()
                    .flatMap(List::stream)
                    .filter(PortedEventsTest::runs)
                    .forEach(step -> steps.add(named(workflow.name()) + "/" + step.name()));
        }
        return steps;
    }

    private static boolean runs(WorkflowStep step) {
        return !step.isDetached() && !List.of("clone", "service").contains(step.type());
    }

    /** A workflow is named as its file can be. */
    private static String named(String pipeline) {
        return pipeline.isEmpty() ? "default" : pipeline.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
