package dev.pipewright.gitlab.resolve;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.resolve.include.UnresolvedInclude;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What GitLab makes of a configuration.
 *
 * @param errors why GitLab refuses it, in GitLab's order; empty where it accepts it
 * @param warnings what GitLab warns of
 * @param unresolved the includes that no source knows: jobs in them are unknown, and the verdict holds for the rest
 * @param unknownJobs the jobs and templates of which a part lies in such an include, by name; those of them that cannot
 *     be judged are not among the jobs
 * @param stages the stages in order; empty where the configuration is refused
 * @param jobs the jobs as they will run, in the order of the file; empty where the configuration is refused
 * @param rootVariables the variables of the top level, as mappings with {@code key}, {@code value} and perhaps {@code raw}
 * @param workflow what GitLab makes of {@code workflow}, null for nothing
 * @param composition the configuration put together, before it was judged; null where that was not reached
 * @param consulted the files and the variables that it was made from
 */
public record Resolution(
        List<Problem> errors,
        List<Problem> warnings,
        List<UnresolvedInclude> unresolved,
        List<String> unknownJobs,
        List<String> stages,
        List<ResolvedJob> jobs,
        Sequence rootVariables,
        @Nullable Mapping workflow,
        @Nullable Composition composition,
        Consulted consulted) {

    /** Keeps the lists as they are now. */
    public Resolution {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        unresolved = List.copyOf(unresolved);
        unknownJobs = List.copyOf(unknownJobs);
        stages = List.copyOf(stages);
        jobs = List.copyOf(jobs);
    }

    /** The texts of all files that were read, by the names in origins. */
    public Map<String, String> texts() {
        return consulted.texts();
    }

    /** Whether GitLab accepts the configuration. */
    public boolean isValid() {
        return errors.isEmpty();
    }

    /** Whether all included files were there. */
    public boolean isComplete() {
        return unresolved.isEmpty();
    }

    /** The configuration with everything included, extended and referenced; null where that was not reached. */
    public @Nullable Mapping merged() {
        return composition == null ? null : composition.merged();
    }

    /** The job of a name. */
    public Optional<ResolvedJob> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /**
     * Where a value of a job comes from.
     *
     * @param path job and keyword: {@code deploy.image}, {@code deploy.script[0]}, {@code deploy.variables.REGION}
     * @throws IllegalArgumentException if there is no such job, or no such value in it; the message says what there is
     */
    public Explanation explain(String path) {
        return new ValueSearch(this).explain(path);
    }

    /** What {@code workflow} says under a key, null for nothing. */
    public @Nullable Node workflow(String key) {
        return workflow == null ? null : workflow.get(key);
    }

    /** A note for each include whose files are not here, told once however often it is included. */
    public List<Diagnostic> notes() {
        Map<String, UnresolvedInclude> once = new LinkedHashMap<>();
        unresolved.forEach(include -> once.putIfAbsent(include.what(), include));
        return once.values().stream().map(UnresolvedInclude::toDiagnostic).toList();
    }

    /** Errors, warnings and notes as findings, sorted by place; GitLab's own words stand among their notes. */
    public List<Diagnostic> diagnostics() {
        return Stream.of(
                        errors.stream().map(error -> error.toDiagnostic(Severity.ERROR)),
                        warnings.stream().map(warning -> warning.toDiagnostic(Severity.WARNING)),
                        notes().stream())
                .flatMap(findings -> findings)
                .sorted(Diagnostic.ORDER)
                .toList();
    }
}
