package dev.pipewright.gitlab.simulate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the jobs of a pipeline and of those below it: a job of a child has its own name, and one that says which child,
 * {@code docs > site} for the job {@code site} in the pipeline that {@code docs} starts.
 */
final class JobPaths {

    private static final String BELOW = " > ";

    private JobPaths() {}

    /** Of the pipeline alone; a job that stands for several has the name of the configuration as well. */
    static Set<String> own(Run run) {
        Set<String> names = new LinkedHashSet<>();
        for (RunJob job : run.jobs()) {
            names.add(job.name());
            names.add(job.sourceName());
        }
        return names;
    }

    /** Of the pipeline and of all below it. */
    static Set<String> all(Run run) {
        Set<String> names = own(run);
        for (Downstream downstream : run.downstream()) {
            for (String below : downstream.run().map(JobPaths::all).orElse(Set.of())) {
                names.add(below);
                names.add(downstream.job().name() + BELOW + below);
                names.add(downstream.job().sourceName() + BELOW + below);
            }
        }
        return names;
    }

    /**
     * What a name of a pipeline means in the child that one of its jobs starts; empty where it means no job of the child. A plain
     * name means the pipeline's own job first.
     */
    static Optional<String> within(Run run, RunJob starter, Run child, String name) {
        Set<String> known = all(child);
        for (String prefix : List.of(starter.name() + BELOW, starter.sourceName() + BELOW)) {
            if (name.startsWith(prefix) && known.contains(name.substring(prefix.length()))) {
                return Optional.of(name.substring(prefix.length()));
            }
        }
        return known.contains(name) && !own(run).contains(name) ? Optional.of(name) : Optional.empty();
    }
}
