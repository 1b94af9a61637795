package dev.pipewright.gitlab.simulate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event that may start a pipeline, with all that its rules can see. Immutable.
 *
 * <pre>{@code
 * Scenario.mergeRequest("feature/x").into("main").changing("src/main/java/A.java")
 * Scenario.tag("v1.0")
 * Scenario.schedule("main").variable("NIGHTLY", "1")
 * }</pre>
 */
public final class Scenario {

    private static final String DEFAULT_BRANCH = "main";

    private final PipelineSource source;
    private final Ref ref;
    private final @Nullable MergeRequest mergeRequest;
    private final Content content;
    private final Surroundings surroundings;
    private final LevelledVariables variables;
    private final boolean bare;

    private Scenario(
            PipelineSource source,
            Ref ref,
            @Nullable MergeRequest mergeRequest,
            Content content,
            Surroundings surroundings,
            LevelledVariables variables,
            boolean bare) {
        this.source = source;
        this.ref = ref;
        this.mergeRequest = mergeRequest;
        this.content = content;
        this.surroundings = surroundings;
        this.variables = variables;
        this.bare = bare;
    }

    private static Scenario of(PipelineSource source, Ref ref, @Nullable MergeRequest mergeRequest) {
        return new Scenario(
                source, ref, mergeRequest, Content.EMPTY, Surroundings.STANDARD, LevelledVariables.NONE, false);
    }

    private static Scenario branch(PipelineSource source, String branch) {
        requireText("branch", branch);
        return of(source, Ref.of(Ref.Kind.BRANCH, branch), null);
    }

    /**
     * A push to a branch that exists. Say with {@link #changing} what it changes; without that every {@code changes} holds,
     * as for a new branch.
     */
    public static Scenario push(String branch) {
        return branch(PipelineSource.PUSH, branch);
    }

    /** A push to the default branch, {@code main}. */
    public static Scenario push() {
        return push(DEFAULT_BRANCH);
    }

    /**
     * A push of a merge request's source branch, of this project and into {@code main}; its pipeline is a detached one.
     * Refine it with {@link #into}, {@link #kind}, {@link #fromFork} ...
     */
    public static Scenario mergeRequest(String sourceBranch) {
        requireText("source branch", sourceBranch);
        MergeRequest mergeRequest = MergeRequest.of(sourceBranch, DEFAULT_BRANCH);
        return of(PipelineSource.MERGE_REQUEST_EVENT, mergeRequestRef(mergeRequest), mergeRequest);
    }

    /** A push of a tag. */
    public static Scenario tag(String tag) {
        requireText("tag", tag);
        return of(PipelineSource.PUSH, Ref.of(Ref.Kind.TAG, tag), null);
    }

    /** A schedule for a branch. */
    public static Scenario schedule(String branch) {
        return branch(PipelineSource.SCHEDULE, branch);
    }

    /** A schedule for the default branch, {@code main}. */
    public static Scenario schedule() {
        return schedule(DEFAULT_BRANCH);
    }

    /** The button for new pipelines, with a branch chosen. */
    public static Scenario web(String branch) {
        return branch(PipelineSource.WEB, branch);
    }

    /** The API, for a branch. */
    public static Scenario api(String branch) {
        return branch(PipelineSource.API, branch);
    }

    /** A trigger token, for a branch. */
    public static Scenario trigger(String branch) {
        return branch(PipelineSource.TRIGGER, branch);
    }

    /** A pipeline of another project that triggers this one for a branch. */
    public static Scenario multiProject(String branch) {
        return branch(PipelineSource.PIPELINE, branch);
    }

    /**
     * A parent pipeline of the same project, for a branch. {@link Simulation} follows triggers into child pipelines by itself;
     * this is for a child whose parent is not there.
     */
    public static Scenario parentPipeline(String branch) {
        return branch(PipelineSource.PARENT_PIPELINE, branch);
    }

    /**
     * Any source, for a branch.
     *
     * @throws ContradictoryScenarioException for merge requests, which have no branch: use {@link #mergeRequest}
     */
    public static Scenario of(PipelineSource source, String branch) {
        if (source == PipelineSource.MERGE_REQUEST_EVENT) {
            throw new ContradictoryScenarioException(
                    "a merge-request pipeline does not run for a branch", "use mergeRequest(\"" + branch + "\")");
        }
        return branch(source, branch);
    }

    /**
     * This event for a tag in place of the branch: {@code Scenario.schedule("main").onTag("v1.0")}.
     *
     * @throws ContradictoryScenarioException for a merge request, and for a new branch
     */
    public Scenario onTag(String tag) {
        requireText("tag", tag);
        if (mergeRequest != null) {
            throw new ContradictoryScenarioException(
                    "a merge-request pipeline never runs for a tag",
                    "use tag(\"" + tag + "\"), which is the pipeline of the tag itself");
        }
        if (ref.isNew()) {
            throw new ContradictoryScenarioException(
                    "a tag is no branch, so it cannot be a new one", "drop newBranch()");
        }
        return ref(new Ref(Ref.Kind.TAG, tag, ref.isProtected(), false));
    }

    /**
     * This event for another branch; of a merge request, its source branch.
     *
     * @throws ContradictoryScenarioException for a tag pipeline, which has no branch
     */
    public Scenario onBranch(String branch) {
        requireText("branch", branch);
        if (ref.is(Ref.Kind.TAG)) {
            throw new ContradictoryScenarioException(
                    "a pipeline for a tag has no branch: it runs for tag \"" + ref.name()
                            + "\", so CI_COMMIT_BRANCH is not set",
                    "use push(\"" + branch + "\") for the branch");
        }
        if (mergeRequest != null) {
            MergeRequest changed = new MergeRequest(
                    mergeRequest.number(),
                    branch,
                    mergeRequest.target(),
                    mergeRequest.kind(),
                    mergeRequest.fork(),
                    mergeRequest.labels(),
                    mergeRequest.isDraft(),
                    mergeRequest.title());
            return mergeRequest(changed);
        }
        return ref(new Ref(ref.kind(), branch, ref.isProtected(), ref.isNew()));
    }

    /** The target branch of the merge request. */
    public Scenario into(String targetBranch) {
        requireText("target branch", targetBranch);
        return mergeRequest(merging("has a target branch").into(targetBranch));
    }

    /**
     * Which commit the merge request's pipeline runs for.
     *
     * @throws ContradictoryScenarioException for a merge train out of a draft, or merged results out of a fork
     */
    public Scenario kind(MergeRequestKind kind) {
        return mergeRequest(merging("has a kind").kind(kind));
    }

    /** The merge request comes from a fork: the path of the project in which the source branch lies. */
    public Scenario fromFork(String project) {
        requireText("project", project);
        return mergeRequest(merging("comes from a fork").fork(project));
    }

    /** The labels of the merge request. */
    public Scenario labels(String... labels) {
        return mergeRequest(merging("has labels").labels(List.of(labels)));
    }

    /** The merge request is a draft. */
    public Scenario draft() {
        return mergeRequest(merging("is a draft").draft());
    }

    /** The title of the merge request. */
    public Scenario title(String title) {
        return mergeRequest(merging("has a title").title(title));
    }

    /** The number of the merge request in its project. */
    public Scenario number(int number) {
        return mergeRequest(merging("has a number").number(number));
    }

    private MergeRequest merging(String what) {
        if (mergeRequest == null) {
            throw new ContradictoryScenarioException(
                    "only a merge request " + what + ", and this is " + this, "begin with mergeRequest(...)");
        }
        return mergeRequest;
    }

    /** The branch or tag is protected. */
    public Scenario protectedRef() {
        return ref(new Ref(ref.kind(), ref.name(), true, ref.isNew()));
    }

    /**
     * The branch is pushed for the first time, so that GitLab has nothing to compare it with and every {@code changes} holds.
     *
     * @throws ContradictoryScenarioException where this is no push of a branch, or changed files are given
     */
    public Scenario newBranch() {
        if (source != PipelineSource.PUSH || !ref.is(Ref.Kind.BRANCH)) {
            throw new ContradictoryScenarioException(
                    "only a push of a branch can be its first one, and this is " + this);
        }
        if (content.diff() != null) {
            throw new ContradictoryScenarioException(
                    "GitLab has nothing to compare a new branch with, so rules:changes always holds",
                    "drop changing(...)");
        }
        return ref(new Ref(ref.kind(), ref.name(), ref.isProtected(), true));
    }

    /**
     * The files that the push or the merge request changes; none at all for an empty commit.
     *
     * @throws ContradictoryScenarioException where GitLab compares nothing, so that every {@code changes} holds: for a tag, a
     *     new branch, a schedule and whatever is started by hand
     */
    public Scenario changing(String... files) {
        return changing(List.of(files));
    }

    /** As {@link #changing(String...)}. */
    public Scenario changing(Collection<String> files) {
        if (!comparesFiles()) {
            throw new ContradictoryScenarioException(
                    "GitLab compares no files for " + this + ", so rules:changes always holds",
                    "drop changing(...), or say changingSince(ref, ...) for compare_to");
        }
        return content(content.diff(List.copyOf(files)));
    }

    /** The files that differ from another ref, for the rules that say {@code compare_to: ref}. */
    public Scenario changingSince(String otherRef, String... files) {
        Map<String, List<String>> comparisons = new TreeMap<>(content.comparisons());
        comparisons.put(otherRef, List.of(files));
        return content(content.comparisons(comparisons));
    }

    /**
     * The changed files as somebody recorded them, null for nothing to compare with; unlike {@link #changing} it takes them
     * for every event.
     */
    public Scenario recordedChanges(@Nullable Collection<String> files) {
        return content(content.diff(files == null ? null : List.copyOf(files)));
    }

    private boolean comparesFiles() {
        return mergeRequest != null
                || (source == PipelineSource.PUSH && ref.is(Ref.Kind.BRANCH) && !ref.isNew())
                || source == PipelineSource.WEBIDE
                || source == PipelineSource.EXTERNAL_PULL_REQUEST_EVENT;
    }

    /** All files of the commit, in place of those of the simulated project. */
    public Scenario existing(String... files) {
        return existing(List.of(files));
    }

    /** As {@link #existing(String...)}. */
    public Scenario existing(Collection<String> files) {
        return content(content.existing(List.copyOf(files)));
    }

    /** The commit message; {@code [skip ci]} in it keeps pushes from starting a pipeline. */
    public Scenario message(String message) {
        return content(content.message(message));
    }

    /** The path of the project, {@code group/project} unless said. */
    public Scenario project(String path) {
        requireText("project", path);
        return surroundings(surroundings.project(path));
    }

    /** The default branch of the project, {@code main} unless said. */
    public Scenario defaultBranch(String branch) {
        requireText("default branch", branch);
        return surroundings(surroundings.defaultBranch(branch));
    }

    /** The project has an active Kubernetes cluster, which {@code only:kubernetes} asks. */
    public Scenario kubernetes() {
        return surroundings(surroundings.kubernetes());
    }

    /**
     * The open merge requests whose source is this branch, as {@code group/project!3}; at most four are ever seen.
     *
     * @throws ContradictoryScenarioException for a tag
     */
    public Scenario openMergeRequests(String... references) {
        if (ref.is(Ref.Kind.TAG)) {
            throw new ContradictoryScenarioException(
                    "a tag is no source of a merge request", "drop openMergeRequests(...)");
        }
        return surroundings(surroundings.openMergeRequests(List.of(references)));
    }

    /** The user name of who started the pipeline. */
    public Scenario user(String login) {
        requireText("user", login);
        return surroundings(surroundings.user(login));
    }

    /** A variable that is given when the pipeline is started: by hand, by the API, a trigger or an upstream pipeline. */
    public Scenario variable(String name, String value) {
        return variable(VariableLevel.PIPELINE, name, value);
    }

    /** A variable of the project. */
    public Scenario projectVariable(String name, String value) {
        return variable(VariableLevel.PROJECT, name, value);
    }

    /**
     * A variable of some level; on {@link VariableLevel#PREDEFINED} it replaces what we take GitLab to set.
     *
     * @throws ContradictoryScenarioException for a level that the configuration writes, and for a predefined branch of a tag
     *     or tag of a branch
     */
    public Scenario variable(VariableLevel level, String name, String value) {
        return variables(level, Map.of(name, value));
    }

    /** Variables of some level; see {@link #variable(VariableLevel, String, String)}. */
    public Scenario variables(VariableLevel level, Map<String, String> values) {
        if (level == VariableLevel.CONFIGURATION) {
            throw new ContradictoryScenarioException("the configuration sets these variables, not the scenario");
        }
        values.keySet().forEach(name -> requireText("variable", name));
        if (level == VariableLevel.PREDEFINED && !bare) {
            requirePossible(values);
        }
        return new Scenario(source, ref, mergeRequest, content, surroundings, variables.with(level, values), bare);
    }

    private void requirePossible(Map<String, String> predefined) {
        if (predefined.containsKey("CI_COMMIT_BRANCH") && !ref.is(Ref.Kind.BRANCH)) {
            throw new ContradictoryScenarioException("CI_COMMIT_BRANCH is never set for " + this);
        }
        if (predefined.containsKey("CI_COMMIT_TAG") && !ref.is(Ref.Kind.TAG)) {
            throw new ContradictoryScenarioException("CI_COMMIT_TAG is never set for " + this, "begin with tag(...)");
        }
        String named = predefined.get("CI_PIPELINE_SOURCE");
        if (named != null && !named.equals(source.toString())) {
            throw new ContradictoryScenarioException(
                    "CI_PIPELINE_SOURCE is \"" + source + "\" for " + this + ", not \"" + named + '"',
                    "begin with of(PipelineSource, ...)");
        }
    }

    /**
     * This scenario with no more predefined variables than {@code CI}, {@code GITLAB_CI}, {@code CI_PIPELINE_SOURCE},
     * {@code CI_COMMIT_REF_NAME}, the branch or tag, {@code CI_DEFAULT_BRANCH}, {@code CI_PROJECT_PATH} and those that are
     * {@linkplain #variables set}: for scenarios that somebody recorded in full.
     */
    public Scenario withoutStandardVariables() {
        return new Scenario(source, ref, mergeRequest, content, surroundings, variables, true);
    }

    private Scenario ref(Ref newRef) {
        return new Scenario(source, newRef, mergeRequest, content, surroundings, variables, bare);
    }

    private Scenario mergeRequest(MergeRequest changed) {
        if (changed.kind() == MergeRequestKind.MERGE_TRAIN && changed.isDraft()) {
            throw new ContradictoryScenarioException("a draft cannot be in a merge train", "drop draft()");
        }
        Ref changedRef = mergeRequestRef(changed);
        return new Scenario(source, changedRef, changed, content, surroundings, variables, bare);
    }

    private Scenario content(Content changed) {
        return new Scenario(source, ref, mergeRequest, changed, surroundings, variables, bare);
    }

    private Scenario surroundings(Surroundings changed) {
        return new Scenario(source, ref, mergeRequest, content, changed, variables, bare);
    }

    /** The pipeline that this one starts as a child: for the same commit and merge request, which it inherits. */
    Scenario child(Map<String, String> pipelineVariables) {
        LevelledVariables inherited = variables.without(VariableLevel.SCHEDULE).without(VariableLevel.PIPELINE);
        return new Scenario(
                PipelineSource.PARENT_PIPELINE,
                ref,
                mergeRequest,
                // A child compares nothing, but for that of a merge request.
                mergeRequest == null ? content.diff(null) : content,
                surroundings,
                inherited.with(VariableLevel.PIPELINE, pipelineVariables),
                bare);
    }

    private static Ref mergeRequestRef(MergeRequest mergeRequest) {
        String end = switch (mergeRequest.kind()) {
            case DETACHED -> "head";
            case MERGED_RESULT -> "merge";
            case MERGE_TRAIN -> "train";
        };
        return Ref.of(Ref.Kind.MERGE_REQUEST, "refs/merge-requests/" + mergeRequest.number() + "/" + end);
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " cannot be blank");
        }
    }

    /** What starts the pipeline. */
    public PipelineSource source() {
        return source;
    }

    /** The branch, empty for tags and merge requests. */
    public Optional<String> branch() {
        return ref.is(Ref.Kind.BRANCH) ? Optional.of(ref.name()) : Optional.empty();
    }

    /** The tag, empty where the pipeline is not one of a tag. */
    public Optional<String> tag() {
        return ref.is(Ref.Kind.TAG) ? Optional.of(ref.name()) : Optional.empty();
    }

    /** Whether the pipeline is one of a merge request. */
    public boolean isMergeRequest() {
        return mergeRequest != null;
    }

    /** The files that GitLab takes for changed, empty where it has nothing to compare. */
    public Optional<List<String>> changes() {
        return Optional.ofNullable(content.diff());
    }

    /** The predefined variables, before any job: what GitLab is taken to set, and what the scenario says of them. */
    public Map<String, String> predefinedVariables() {
        return new Predefined(this).variables();
    }

    /** What the scenario sets at a level, predefined variables that it replaces among them. */
    public Map<String, String> variables(VariableLevel level) {
        return variables.at(level);
    }

    Ref ref() {
        return ref;
    }

    @Nullable
    MergeRequest mergeRequestOrNull() {
        return mergeRequest;
    }

    Content content() {
        return content;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    boolean isBare() {
        return bare;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario that
                && source == that.source
                && bare == that.bare
                && ref.equals(that.ref)
                && Objects.equals(mergeRequest, that.mergeRequest)
                && content.equals(that.content)
                && surroundings.equals(that.surroundings)
                && variables.equals(that.variables);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, bare, ref, mergeRequest, content, surroundings, variables);
    }

    /** The event in a few words: {@code a push to branch "main"}. */
    @Override
    public String toString() {
        return ScenarioWords.of(this);
    }
}
