package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.port.PortNote;
import dev.pipewright.testing.Conformance;
import dev.pipewright.testing.ToldKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real configurations of GitLab as Drone's: every key is told, Drone takes the result, and every event runs the steps of the jobs
 * that GitLab runs, but for jobs of which a condition is told as lost.
 */
class GitLabToDroneCorpusTest {

    /** A promotion is Drone's alone; the others are to this test what a push to the default branch is. */
    private static final Set<String> LEFT_OUT = Set.of("promotion", "custom", "push to master");

    private static final String BELOW = " > ";
    private static final Set<String> CONDITIONS = Set.of("rules", "only", "except", "when", "stage", "workflow");

    private final List<String> silent = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int converted;
    private int children;
    private int same;
    private int lost;

    @Test
    void steps_run_when_the_jobs_did() throws IOException {
        try (Stream<Path> trees = Files.list(Conformance.path("corpus/gitlab")).sorted()) {
            for (Path tree : trees.filter(each -> Files.exists(each.resolve(".gitlab-ci.yml")))
                    .toList()) {
                look(tree);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(refused).isEmpty();
        assertThat(different).isEmpty();
        assertThat(List.of(converted, children, same, lost)).isEqualTo(List.of(131, 35, 504, 87));
    }

    private void look(Path tree) {
        ProjectFiles files = new DirectoryFiles(tree);
        Simulation simulation = Simulation.of(files);
        Resolution resolution = simulation.resolution();
        if (!resolution.isValid()) {
            return;
        }
        ConvertedBuild build = GitLabToDrone.build(resolution, Resolver.of(files), "main");
        Conversion<DroneConfiguration> conversion = build.conversion();
        String name = tree.getFileName().toString();
        ToldKeys told = new ToldKeys(name, conversion.notes());
        tell(SourcePipeline.of(resolution, Resolver.of(files)), told);
        if (conversion.configuration().pipelines().isEmpty()) {
            return;
        }
        converted++;
        children += conversion.configuration().pipelines().size() - 1;
        if (!conversion.configuration().verdict(true).isValid()) {
            refused.add(name);
            return;
        }
        for (PairedEvent event : PairedEvent.ALL) {
            if (!LEFT_OUT.contains(event.name())) {
                compare(name, event, simulation.run(event.scenario()), build);
            }
        }
    }

    private void tell(SourcePipeline source, ToldKeys told) {
        for (ResolvedJob job : source.resolution().jobs()) {
            silent.addAll(told.silent(job.keywords(), List.of(source.path(job.name()))));
            source.child(job).ifPresent(child -> tell(child, told));
        }
    }

    private void compare(String tree, PairedEvent event, Run run, ConvertedBuild build) {
        if (isRefusedForItsJobs(run)) {
            return;
        }
        Conversion<DroneConfiguration> conversion = build.conversion();
        Set<String> jobs = WhatRuns.of(run.execute(Outcomes.allSucceed())).present();
        Set<String> steps = event.steps(
                conversion.configuration().text(),
                (pipeline, step) -> build.jobs().getOrDefault(pipeline + "/" + step, step));
        if (jobs.equals(steps)) {
            same++;
            return;
        }
        Set<String> unexplained = PairedEvent.difference(jobs, steps);
        unexplained.addAll(PairedEvent.difference(steps, jobs));
        unexplained.removeIf(job -> isLost(job, conversion.notes()));
        if (unexplained.isEmpty()) {
            lost++;
        } else {
            different.add(tree + " on " + event.name() + ": " + unexplained);
        }
    }

    static boolean isRefusedForItsJobs(Run run) {
        return run.refusedAt().filter(Phase.SEED::equals).isPresent()
                || !run.leftovers().isEmpty()
                || run.downstream().stream()
                        .flatMap(each -> each.run().stream())
                        .anyMatch(GitLabToDroneCorpusTest::isRefusedForItsJobs);
    }

    /** Whether a condition of a job, of what starts it or of a whole pipeline is told as lost. */
    static boolean isLost(String job, List<PortNote> notes) {
        Set<String> lost = notes.stream()
                .filter(note -> note.fate() == Fate.LOST)
                .map(PortNote::path)
                .collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(Set.of("workflow"));
        for (int end = job.indexOf(BELOW); end >= 0; end = job.indexOf(BELOW, end + 1)) {
            asked.add(job.substring(0, end));
            asked.add(job.substring(0, end) + BELOW + "workflow");
        }
        asked.add(job);
        return lost.stream().anyMatch(path -> asked.stream().anyMatch(each -> isConditionOf(each, path)));
    }

    private static boolean isConditionOf(String job, String path) {
        return path.equals(job) || CONDITIONS.stream().anyMatch(key -> path.startsWith(job + "." + key));
    }
}
