package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All jobs of a pipeline and of the child pipelines that it starts, those that are absent among them. */
final class AllJobs {

    private static final String CHILD = " > ";

    private final List<JobLine> lines = new ArrayList<>();

    /**
     * @param path the job below those that start its pipeline: {@code docs > site}
     * @param sourcePath the same with the name under which the configuration defines it
     * @param stage its stage
     * @param job the job, empty where its rules leave it out
     */
    record JobLine(String path, String sourcePath, String stage, Optional<RunJob> job) {}

    private AllJobs() {}

    /** In the order of the configuration, those of a child after the job that starts it. */
    static List<JobLine> of(Run run) {
        AllJobs all = new AllJobs();
        all.add(run, "");
        return all.lines;
    }

    /** The jobs that are there, by their paths. */
    static Map<String, JobLine> present(Run run) {
        Map<String, JobLine> present = new LinkedHashMap<>();
        for (JobLine line : of(run)) {
            if (line.job().isPresent()) {
                present.put(line.path(), line);
            }
        }
        return present;
    }

    private void add(Run run, String prefix) {
        Map<String, RunJob> present = new LinkedHashMap<>();
        run.jobs().forEach(job -> present.put(job.name(), job));
        Map<String, Run> children = new LinkedHashMap<>();
        for (Downstream downstream : run.downstream()) {
            downstream.run().ifPresent(child -> children.put(downstream.job().name(), child));
        }
        Map<String, String> stages = new HashMap<>();
        run.resolution().ifPresent(known -> known.jobs().forEach(job -> stages.put(job.name(), job.stage())));
        for (Decision decision : run.decisions()) {
            RunJob job = present.get(decision.name());
            String path = prefix + decision.name();
            String stage = stages.getOrDefault(decision.name(), "");
            lines.add(new JobLine(path, prefix + decision.sourceName(), stage, Optional.ofNullable(job)));
            Run child = children.get(decision.name());
            if (child != null) {
                add(child, path + CHILD);
            }
        }
    }
}
