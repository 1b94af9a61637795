package dev.pipewright.gitlab;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.tree.TypedMapping;
import dev.pipewright.tree.Value;
import java.util.List;

/**
 * The words of a GitLab pipeline, to import statically:
 *
 * <pre>{@code
 * import static dev.pipewright.gitlab.GitLab.*;
 * import static dev.pipewright.gitlab.Variables.*;
 *
 * Job build = job("build").stage(BUILD).script("mvn -B verify");
 * Pipeline pipeline = pipeline().jobs(build);
 * }</pre>
 */
public final class GitLab {

    /** {@code when: on_success}: where all that it waits for succeeded. */
    public static final When ON_SUCCESS = When.ON_SUCCESS;
    /** {@code when: on_failure}: where something that it waits for failed. */
    public static final When ON_FAILURE = When.ON_FAILURE;
    /** {@code when: always}: whatever became of what it waits for. */
    public static final When ALWAYS = When.ALWAYS;
    /** {@code when: manual}: where a person starts it. */
    public static final When MANUAL = When.MANUAL;
    /** {@code when: delayed}: after a while; takes {@code startIn}. */
    public static final When DELAYED = When.DELAYED;
    /** {@code when: never}: not at all; in rules only. */
    public static final When NEVER = When.NEVER;

    /** {@code policy: pull}: a job reads the cache and leaves it as it is. */
    public static final CachePolicy PULL = CachePolicy.PULL;
    /** {@code policy: push}: a job writes the cache without reading it. */
    public static final CachePolicy PUSH = CachePolicy.PUSH;
    /** {@code policy: pull-push}: a job reads the cache and writes it at its end. */
    public static final CachePolicy PULL_PUSH = CachePolicy.PULL_PUSH;

    /** {@code strategy: depend}: a trigger waits for its pipeline and has its result. */
    public static final Strategy DEPEND = Strategy.DEPEND;
    /** {@code strategy: mirror}: a trigger shows the exact status of its pipeline. */
    public static final Strategy MIRROR = Strategy.MIRROR;

    private GitLab() {}

    /** A pipeline without anything in it. */
    public static Pipeline pipeline() {
        return Pipeline.of();
    }

    /**
     * A job; a name that begins with a dot makes it hidden: a base for others.
     *
     * @throws IllegalArgumentException for a name that GitLab refuses
     */
    public static Job job(String name) {
        return Job.of(JobName.checked(name));
    }

    /** A job that an include brings. */
    public static ExternalJob external(String name) {
        return ExternalJob.promised(name);
    }

    /** A stage. */
    public static Stage stage(String name) {
        return Stage.of(name);
    }

    /** An image, by its name with a tag or a digest. */
    public static Image image(String name) {
        return Image.of(name);
    }

    /** A service that runs beside a job, by its image. */
    public static Service service(String image) {
        return Service.of(image);
    }

    /** A cache without a name. */
    public static Cache cache() {
        return Cache.of();
    }

    /** A cache that jobs share under a name: YAML shows it once, as an anchor. */
    public static Cache cache(String name) {
        return named(name, Cache.of());
    }

    /** A cache key from the contents of one or two files. */
    public static CacheKey checksum(String... files) {
        return CacheKey.checksum(files);
    }

    /** Any value, shared under a name: YAML shows it once, with an anchor. */
    public static <T extends TypedMapping<T>> T named(String name, T value) {
        return value.over(value.toNode().named(name));
    }

    /** Lines that jobs share under a name: YAML shows them once, with an anchor. */
    public static Reference lines(String name, String first, String... more) {
        return Reference.shared(name, first, more);
    }

    /** Rules that jobs share under a name: YAML shows them once, with an anchor. */
    public static Reference rules(String name, Rule... rules) {
        return Reference.shared(name, List.<Value>of(rules));
    }

    /** {@code !reference [job, keyword]}: the value that another job has for a keyword. */
    public static Reference reference(String... path) {
        return Reference.to(path);
    }

    /** A rule that always holds: with {@code when} or {@code changes} for more. */
    public static Rule rule() {
        return Rule.of();
    }

    /** A rule that holds where a condition does; a variable alone is one: set and not blank. */
    public static Rule rule(Condition condition) {
        return Rule.of().condition(condition);
    }

    /** A rule of {@code workflow} that holds where a condition does: there is a pipeline then. */
    public static WorkflowRule workflowRule(Condition condition) {
        return WorkflowRule.of().condition(condition);
    }

    /** A rule of {@code workflow} that always holds. */
    public static WorkflowRule workflowRule() {
        return WorkflowRule.of();
    }

    /** A rule of {@code include} that holds where a condition does: the file is included then. */
    public static IncludeRule includeRule(Condition condition) {
        return IncludeRule.of().condition(condition);
    }

    /** Instances of a job for each combination of values. */
    public static Parallel matrix(Axis... axes) {
        return Parallel.matrix(axes);
    }

    /** A variable of a matrix and its values. */
    public static Axis axis(String variable, String... values) {
        return Axis.of(variable, values);
    }

    /** A child pipeline, written to a file of its own. */
    public static Trigger child(String path, Pipeline pipeline) {
        return Trigger.child(path, pipeline);
    }
}
