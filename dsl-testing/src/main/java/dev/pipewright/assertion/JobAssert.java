package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.CachePolicy;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions about a job as GitLab makes it of includes, {@code extends}, {@code default} and its matrix, before any event
 * and any rule.
 */
public final class JobAssert extends AbstractKeywordsAssert<JobAssert, ResolvedJob> {

    private final Resolution resolution;

    JobAssert(ResolvedJob job, Resolution resolution, SourceText sources) {
        super(
                job,
                JobAssert.class,
                new Subject("job", job.name(), job.keywords().origin(), sources));
        this.resolution = resolution;
    }

    /** It is in this stage. */
    public JobAssert isInStage(String stage) {
        return require(
                actual.stage().equals(stage),
                "should be in stage \"" + stage + "\"",
                "it is in \"" + actual.stage() + "\"");
    }

    /**
     * It waits for these jobs and no others; none for a job that starts at once. The name under which the configuration
     * defines a job stands for all its instances.
     */
    public JobAssert needs(String... jobs) {
        Optional<List<String>> needs = ResolvedNeeds.of(actual);
        if (needs.isEmpty()) {
            return require(false, "should need " + Quoted.names(List.of(jobs)), "it waits for the stages before it");
        }
        Set<String> wanted = Arrays.stream(jobs)
                .flatMap(name -> meant(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> found = new LinkedHashSet<>(needs.get());
        return require(found.equals(wanted), "should need " + Quoted.names(wanted), "it needs " + Quoted.names(found));
    }

    /** It waits for the stages before it, and for no job in particular. */
    public JobAssert waitsForStages() {
        Optional<List<String>> needs = ResolvedNeeds.of(actual);
        return require(
                needs.isEmpty(),
                "should wait for the stages before it",
                "it needs " + Quoted.names(needs.orElse(List.of())));
    }

    /** It uses its caches in these ways, in their order; none for a job without caches. */
    public JobAssert hasCachePolicies(CachePolicy... policies) {
        List<String> wanted = Arrays.stream(policies).map(CachePolicy::toString).toList();
        List<String> found = CachePolicies.of(actual);
        return require(found.equals(wanted), "should have the cache policies " + wanted, "it has " + found);
    }

    @Override
    Found find(String path) {
        return JobKeywords.of(actual).find(path);
    }

    private List<String> meant(String name) {
        JobNames names = new JobNames(resolution);
        names.complaint(name).ifPresent(complaint -> failWithMessage("%s", complaint.stripTrailing()));
        return names.meant(name);
    }
}
