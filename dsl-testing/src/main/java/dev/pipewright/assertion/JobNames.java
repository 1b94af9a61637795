package dev.pipewright.assertion;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jobs that a configuration defines, asked for by the name of an instance or by the name in the file. */
final class JobNames {

    private final List<ResolvedJob> jobs;
    private final boolean isComplete;

    JobNames(Resolution resolution) {
        this.jobs = resolution.jobs();
        this.isComplete = resolution.isComplete();
    }

    /** The names of the jobs that are meant: one, all instances of one, or none where there is no such job. */
    List<String> meant(String name) {
        List<String> exact = jobs.stream()
                .map(ResolvedJob::name)
                .filter(name::equals)
                .limit(1)
                .toList();
        return !exact.isEmpty()
                ? exact
                : jobs.stream()
                        .filter(job -> job.sourceName().equals(name))
                        .map(ResolvedJob::name)
                        .toList();
    }

    /** What is wrong with a name; empty where there is such a job. */
    Optional<String> complaint(String name) {
        if (!meant(name).isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>();
        jobs.forEach(job -> known.add(job.sourceName()));
        if (name.contains(":") || name.contains("/")) {
            jobs.forEach(job -> known.add(job.name()));
        }
        String missing = isComplete ? "" : "; not all included files are known here, and it may be in one of them";
        return Optional.of("the configuration defines no job \"" + name + "\"" + missing + "\n"
                + Suggestions.didYouMean(name, known, "defined") + "\n");
    }
}
