package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.PortNote;
import dev.pipewright.testing.Conformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real configurations of GitLab as Drone's, with one job failing at a time: the steps run that GitLab's jobs do, and both fail or
 * neither, but where the account tells of it.
 */
class GitLabToDroneFailuresTest {

    private static final Set<String> EVENTS = Set.of("push to main", "pull request", "tag");
    /** Of large pipelines the first ones will do: they have many jobs of a kind. */
    private static final int MOST_FAILURES = 12;

    private final List<String> different = new ArrayList<>();
    private int same;
    private int told;

    @Test
    void a_failure_keeps_the_same_steps_from_running() throws IOException {
        try (Stream<Path> trees = Files.list(Conformance.path("corpus/gitlab")).sorted()) {
            for (Path tree : trees.filter(each -> Files.exists(each.resolve(".gitlab-ci.yml")))
                    .toList()) {
                look(tree);
            }
        }
        assertThat(different).isEmpty();
        assertThat(List.of(same, told)).isEqualTo(List.of(359, 21));
    }

    private void look(Path tree) {
        ProjectFiles files = new DirectoryFiles(tree);
        Simulation simulation = Simulation.of(files);
        if (!simulation.resolution().isValid()) {
            return;
        }
        ConvertedBuild build = GitLabToDrone.build(simulation.resolution(), Resolver.of(files), "main");
        if (build.conversion().configuration().pipelines().isEmpty()) {
            return;
        }
        String text = build.conversion().configuration().text();
        for (PairedEvent event : PairedEvent.ALL) {
            Run run = simulation.run(event.scenario());
            if (EVENTS.contains(event.name()) && run.isCreated() && !GitLabToDroneCorpusTest.isRefusedForItsJobs(run)) {
                String name = tree.getFileName() + " on " + event.name();
                compare(name, run, build, Verdict.of(text, event.build()));
            }
        }
    }

    private void compare(String name, Run run, ConvertedBuild build, Verdict verdict) {
        List<PortNote> notes = build.conversion().notes();
        build.jobs().entrySet().stream()
                .filter(step ->
                        run.job(step.getValue()).filter(job -> !job.isManual()).isPresent())
                .filter(step -> !GitLabToDroneCorpusTest.isLost(step.getValue(), notes))
                .limit(MOST_FAILURES)
                .forEach(step -> compare(name, run, build, verdict, step));
    }

    private void compare(
            String name, Run run, ConvertedBuild build, Verdict verdict, Map.Entry<String, String> failing) {
        WhatRuns jobs = WhatRuns.of(run.execute(Outcomes.allSucceed().fails(failing.getValue())));
        WhatRuns steps = WhatRuns.of(
                dev.pipewright.drone.simulate.Simulation.of(verdict)
                        .ending(failing.getKey(), Ending.exit(1))
                        .runEquallyLong(),
                build::job);
        List<PortNote> notes = build.conversion().notes();
        Set<String> less = jobs.ranOnlyHere(steps);
        less.removeIf(job -> GitLabToDroneCorpusTest.isLost(job, notes));
        Set<String> more = steps.ranOnlyHere(jobs);
        more.removeIf(job -> GitLabToDroneCorpusTest.isLost(job, notes));
        boolean isSame = more.isEmpty() && (jobs.isOpen() || jobs.isFailed() == steps.isFailed());
        if (isSame && less.isEmpty()) {
            same++;
        } else if (isSame && isTold(notes)) {
            told++;
        } else {
            different.add(name + " fails " + failing.getValue() + ": " + less + ", " + more);
        }
    }

    /** What Drone passes by after a failure, and GitLab does not. */
    private static boolean isTold(List<PortNote> notes) {
        return notes.stream().anyMatch(note -> note.message().contains("passed by"));
    }
}
