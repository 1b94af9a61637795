package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.Conversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Real files of Drone as pipelines of GitLab, with one step failing at a time: the jobs run that Drone's steps do, and both fail or
 * neither, but for jobs that GitLab runs all the same, of which the account tells.
 */
class DroneToGitLabFailuresTest {

    private static final Set<String> EVENTS = Set.of("push to main", "pull request", "tag");
    /** Of large pipelines the first ones will do: they have many steps of a kind. */
    private static final int MOST_FAILURES = 10;

    private final List<String> different = new ArrayList<>();
    private int same;
    private int told;

    @Test
    void a_failure_keeps_the_same_jobs_from_running() throws IOException {
        RealDroneFiles.each("wild", this::look);
        assertThat(different).isEmpty();
        assertThat(List.of(same, told)).isEqualTo(List.of(3329, 239));
    }

    private void look(String file, DroneConfiguration drone) {
        Conversion<Pipeline> conversion = DroneToGitLab.of(drone);
        Simulation simulation = Simulation.of(conversion.configuration());
        if (!simulation.resolution().isValid()) {
            return;
        }
        for (PairedEvent event : PairedEvent.ALL) {
            Run run = simulation.run(event.scenario());
            Verdict verdict = Verdict.of(drone.text(), event.build());
            boolean isPlanned = verdict.isValid()
                    && verdict.pipelines().stream()
                            .allMatch(pipeline -> pipeline.plan().isPresent());
            if (EVENTS.contains(event.name()) && run.isCreated() && isPlanned) {
                compare(file + " on " + event.name(), conversion, run, verdict);
            }
        }
    }

    private void compare(String name, Conversion<Pipeline> conversion, Run run, Verdict verdict) {
        boolean isOnly = verdict.pipelines().size() == 1;
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            if (pipeline.isMatched()) {
                pipeline.plan().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(PairedEvent::runs)
                        .filter(step -> run.job(job(isOnly, pipeline.name(), step.name()))
                                .isPresent())
                        .limit(MOST_FAILURES)
                        .forEach(step -> compare(name, conversion, run, verdict, pipeline.name(), step.name()));
            }
        }
    }

    private void compare(
            String name, Conversion<Pipeline> conversion, Run run, Verdict verdict, String pipeline, String step) {
        boolean isOnly = verdict.pipelines().size() == 1;
        WhatRuns steps = WhatRuns.of(
                dev.pipewright.drone.simulate.Simulation.of(verdict)
                        .ending(named(pipeline) + "/" + step, Ending.exit(1))
                        .runEquallyLong(),
                (each, inIt) -> job(isOnly, each, inIt));
        WhatRuns jobs = WhatRuns.of(run.execute(Outcomes.allSucceed().fails(job(isOnly, pipeline, step))));
        boolean isSame =
                jobs.isFailed() == steps.isFailed() && steps.ranOnlyHere(jobs).isEmpty();
        Set<String> more = jobs.ranOnlyHere(steps);
        if (isSame && more.isEmpty()) {
            same++;
        } else if (isSame && isTold(conversion)) {
            told++;
        } else {
            different.add(name + " fails " + pipeline + "/" + step + ": " + jobs + ", " + steps);
        }
    }

    private static boolean isTold(Conversion<Pipeline> conversion) {
        return conversion.notes().stream().anyMatch(note -> note.message().contains("all the same"));
    }

    private static String job(boolean isOnly, String pipeline, String step) {
        return isOnly ? step : named(pipeline) + "/" + step;
    }

    private static String named(String pipeline) {
        return pipeline.isEmpty() ? "default" : pipeline;
    }
}
