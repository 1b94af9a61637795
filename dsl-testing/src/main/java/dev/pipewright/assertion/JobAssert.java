package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.CachePolicy;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Node;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a job as GitLab makes it of includes, {@code extends}, {@code default} and its matrix, before any event
 * and any rule.
 */
public final class JobAssert extends AbstractAssert<JobAssert, ResolvedJob> {

    private final Resolution resolution;
    private final SourceText sources;

    JobAssert(ResolvedJob job, Resolution resolution, SourceText sources) {
        super(job, JobAssert.class);
        this.resolution = resolution;
        this.sources = sources;
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

    /**
     * A keyword, or a part of one, has this value once everything is resolved: {@code has("image.name", "ruby:3.4")},
     * {@code has("artifacts.paths", List.of("target/"))}, {@code has("variables.MODE", "fast")}.
     *
     * @param path keys with dots between them, items in brackets from 0; {@code variables."a.b"} for a key with a dot
     * @param value a text, a number, a truth value, a list or a map of such, or a value of this library
     */
    public JobAssert has(String path, Object value) {
        Found found = JobKeywords.of(actual).find(path);
        Node wanted = ExpectedValue.of(value);
        return require(
                found.node().filter(wanted::equals).isPresent(),
                "should have " + path + " = " + wanted,
                found.node().map(node -> path + " is " + node).orElse(found.complaint()),
                found);
    }

    /** A keyword, or a part of one, is not there once everything is resolved. */
    public JobAssert hasNo(String path) {
        Found found = JobKeywords.of(actual).find(path);
        return require(
                found.node().isEmpty(),
                "should have no " + path,
                found.node().map(node -> path + " is " + node).orElse(""),
                found);
    }

    private List<String> meant(String name) {
        JobNames names = new JobNames(resolution);
        names.complaint(name).ifPresent(complaint -> failWithMessage("%s", complaint.stripTrailing()));
        return names.meant(name);
    }

    private JobAssert require(boolean holds, String should, String is) {
        return require(holds, should, is, new Found(Optional.empty(), actual.keywords(), ""));
    }

    private JobAssert require(boolean holds, String should, String is, Found found) {
        if (!holds) {
            Node place = found.node().orElse(found.nearest());
            String shown = Sources.shown(
                    place.origin().file().isEmpty() ? actual.keywords().origin() : place.origin(), sources);
            failWithMessage("%s", Failure.text("job \"" + actual.name() + "\" " + should, is + "\n" + shown));
        }
        return this;
    }
}
