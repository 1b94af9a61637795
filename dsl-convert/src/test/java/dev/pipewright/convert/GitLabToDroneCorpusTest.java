package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<String> silent = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int converted;
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
        assertThat(List.of(converted, same, lost)).isEqualTo(List.of(130, 504, 82));
    }

    private void look(Path tree) {
        Simulation simulation = Simulation.of(new DirectoryFiles(tree));
        Resolution resolution = simulation.resolution();
        if (!resolution.isValid()) {
            return;
        }
        Conversion<DroneConfiguration> conversion = GitLabToDrone.of(resolution, "main");
        String name = tree.getFileName().toString();
        ToldKeys told = new ToldKeys(name, conversion.notes());
        resolution.jobs().forEach(job -> silent.addAll(told.silent(job.keywords(), List.of(job.name()))));
        if (conversion.configuration().pipelines().isEmpty()) {
            return;
        }
        converted++;
        if (!conversion.configuration().verdict(true).isValid()) {
            refused.add(name);
            return;
        }
        for (PairedEvent event : PairedEvent.ALL) {
            if (!LEFT_OUT.contains(event.name())) {
                compare(name, event, simulation.run(event.scenario()), resolution, conversion);
            }
        }
    }

    private void compare(
            String tree, PairedEvent event, Run run, Resolution resolution, Conversion<DroneConfiguration> conversion) {
        if (run.refusedAt().filter(Phase.SEED::equals).isPresent()
                || !run.leftovers().isEmpty()) {
            return;
        }
        Map<String, String> names = names(resolution);
        Set<String> jobs = run.jobs().stream()
                .filter(job -> !job.isTrigger() && !job.isManual())
                .map(RunJob::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> steps = new TreeSet<>();
        event.steps(conversion.configuration().text(), (pipeline, step) -> names.getOrDefault(step, step))
                .forEach(steps::add);
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

    private static boolean isLost(String job, List<PortNote> notes) {
        return notes.stream()
                .filter(note -> note.fate() == Fate.LOST)
                .anyMatch(note ->
                        note.path().startsWith("workflow") || note.path().startsWith(job));
    }

    /** The jobs by the names of their steps, given out in the same order. */
    private static Map<String, String> names(Resolution resolution) {
        StepNames given = new StepNames();
        List<ResolvedJob> jobs = resolution.jobs().stream()
                .filter(job -> !job.isTrigger() && job.keywords().has("script"))
                .toList();
        jobs.forEach(job -> JobServices.names(
                        job.keywords(), JobVariables.expanded(JobVariables.of(resolution, job.keywords())))
                .forEach(given::reserve));
        Map<String, String> names = new HashMap<>();
        jobs.forEach(job -> {
            given.add(job.name());
            names.put(given.of(job.name()), job.name());
        });
        return names;
    }
}
