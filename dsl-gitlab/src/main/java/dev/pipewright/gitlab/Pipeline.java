package dev.pipewright.gitlab;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.check.GitLabChecks;
import dev.pipewright.keyword.Nodes;
import dev.pipewright.practice.Practice;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A whole GitLab CI configuration: an immutable value over the tree of its entry file, with the child pipelines that it
 * triggers. It is the front door: it knows its files ({@link #files()}) and what is wrong with them
 * ({@link #diagnostics()}), and is the only class of the model that knows the practices, the checks and the writer.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/">GitLab: CI/CD YAML syntax reference</a>
 */
public final class Pipeline implements CiConfiguration, TypedMapping<Pipeline> {

    /** Where GitLab looks for the configuration. */
    public static final String DEFAULT_FILE = ".gitlab-ci.yml";

    private static final Set<String> GLOBAL_KEYS = Set.of(
            "after_script",
            "before_script",
            "cache",
            "default",
            "image",
            "include",
            "services",
            "spec",
            "stages",
            "variables",
            "workflow");
    private static final List<String> DEFAULT_STAGES = List.of("build", "test", "deploy");

    private final Mapping root;
    private final @Nullable Mapping header;
    private final Settings settings;
    private @Nullable Effective effective;

    private Pipeline(Mapping root, @Nullable Mapping header, Settings settings) {
        this.root = root;
        this.header = header;
        this.settings = settings;
    }

    /** A pipeline without anything in it. */
    public static Pipeline of() {
        return new Pipeline(Mapping.empty(Origin.here()), null, Settings.STANDARD);
    }

    // ---- the configuration's own keywords

    /** Sets {@code spec:inputs} and the other parts of the header, a document of its own before the configuration. */
    public Pipeline spec(UnaryOperator<Spec> spec) {
        Mapping written =
                Mapping.empty(Origin.here()).with("spec", spec.apply(Spec.of()).toNode());
        return new Pipeline(root, written, settings);
    }

    /**
     * Sets the keyword {@code include}: configuration from other files.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#include">GitLab: include</a>
     */
    public Pipeline include(Include... files) {
        return set("include", Sequence.ofValues(Arrays.asList(files), Origin.here()));
    }

    /**
     * Sets {@code stages}: the stages in their order. Where nobody sets them, they are written in the order in which the
     * jobs use them.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#stages">GitLab: stages</a>
     */
    public Pipeline stages(Stage... stages) {
        return set("stages", Sequence.ofValues(Arrays.asList(stages), Origin.here()));
    }

    /** Sets {@code stages}: the stages in their order. */
    public Pipeline stages(String first, String... more) {
        List<String> names = new ArrayList<>();
        names.add(first);
        names.addAll(List.of(more));
        return set("stages", Sequence.ofStrings(names, Origin.here()));
    }

    /**
     * Sets {@code workflow}: whether there is a pipeline at all, and its name.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#workflow">GitLab: workflow</a>
     */
    public Pipeline workflow(UnaryOperator<Workflow> workflow) {
        return set("workflow", workflow.apply(Workflow.of()).toNode());
    }

    /**
     * Refines {@code default}: what all jobs have that do not say otherwise. The function gets the defaults as they are.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#default">GitLab: default</a>
     */
    public Pipeline defaults(UnaryOperator<Defaults> refinement) {
        Defaults present = root.get("default") instanceof Mapping mapping ? Defaults.from(mapping) : Defaults.of();
        return set("default", refinement.apply(present).toNode());
    }

    /**
     * Sets one of the {@code variables} that all jobs see.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#variables">GitLab: variables</a>
     */
    public Pipeline variable(String name, String value) {
        return variable(name, Scalar.of(value, Origin.within(root.origin())));
    }

    /** Sets one of the {@code variables}, with a description or options for whoever starts a pipeline by hand. */
    public Pipeline variable(String name, UnaryOperator<VariableDefinition> definition) {
        Mapping written = definition.apply(VariableDefinition.of()).toNode();
        return variable(name, Nodes.brief(written, "value"));
    }

    private Pipeline variable(String name, Node value) {
        Mapping variables = root.get("variables") instanceof Mapping present ? present : Mapping.empty(value.origin());
        return set("variables", variables.with(name, value));
    }

    // ---- jobs

    /**
     * The jobs, in the order in which they are written; they replace those that were there.
     *
     * @throws IllegalArgumentException for two jobs of one name
     */
    public Pipeline jobs(Job... jobs) {
        return jobs(Arrays.asList(jobs));
    }

    /**
     * The jobs, in the order in which they are written; they replace those that were there.
     *
     * @throws IllegalArgumentException for two jobs of one name
     */
    public Pipeline jobs(List<Job> jobs) {
        Mapping.Builder builder = Mapping.builder(root.origin());
        root.written().stream()
                .filter(entry -> !isJob(entry))
                .forEach(entry -> builder.put(entry.key(), entry.value()));
        for (Job job : jobs) {
            put(builder, job);
        }
        return over(builder.build().commented(root.comments()));
    }

    /**
     * Adds jobs behind those that are there.
     *
     * @throws IllegalArgumentException for a job of a name that is there
     */
    public Pipeline addJobs(Job... jobs) {
        return addJobs(Arrays.asList(jobs));
    }

    /**
     * Adds jobs behind those that are there.
     *
     * @throws IllegalArgumentException for a job of a name that is there
     */
    public Pipeline addJobs(List<Job> jobs) {
        List<Job> all = new ArrayList<>(jobs());
        all.addAll(jobs);
        return jobs(all);
    }

    private void put(Mapping.Builder builder, Job job) {
        Scalar key = Scalar.of(job.name(), job.toNode().origin());
        if (builder.has(key)) {
            throw new IllegalArgumentException("two jobs are named \"" + job.name() + "\", the second at "
                    + key.origin() + "; GitLab would keep the second alone: rename one");
        }
        builder.put(key, job.toNode());
    }

    /** The jobs, hidden ones among them, in the order in which they are written. */
    public List<Job> jobs() {
        return root.entries().stream()
                .filter(Pipeline::isJob)
                .map(entry -> Job.from(entry.name(), (Mapping) entry.value()))
                .toList();
    }

    /** The job of a name. */
    public Optional<Job> job(String name) {
        Entry entry = root.entry(name);
        return entry != null && isJob(entry) ? Optional.of(Job.from(name, (Mapping) entry.value())) : Optional.empty();
    }

    /** This pipeline with each job replaced; the same pipeline where nothing changes. */
    public Pipeline mapJobs(UnaryOperator<Job> change) {
        List<Job> before = jobs();
        List<Job> after = before.stream().map(change).toList();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).toNode() != after.get(i).toNode()) {
                return jobs(after);
            }
        }
        return this;
    }

    private static boolean isJob(Entry entry) {
        return entry.value() instanceof Mapping && !GLOBAL_KEYS.contains(entry.name());
    }

    /** The names of the stages in their order, {@code .pre} and {@code .post} among them. */
    public List<String> stageNames() {
        Set<String> names = new LinkedHashSet<>();
        names.add(Stage.PRE.name());
        if (root.get("stages") instanceof Sequence stages) {
            stages.stream()
                    .filter(Scalar.class::isInstance)
                    .map(stage -> ((Scalar) stage).text())
                    .filter(name -> !name.equals(Stage.POST.name()))
                    .forEach(names::add);
        } else {
            names.addAll(DEFAULT_STAGES);
        }
        names.add(Stage.POST.name());
        return List.copyOf(names);
    }

    // ---- how it is written

    /** Writes the pipeline to another file than {@code .gitlab-ci.yml}; the path is relative to the project's root. */
    public Pipeline file(String path) {
        return new Pipeline(root, header, settings.file(path));
    }

    /** Applies these practices instead of the recommended ones. */
    public Pipeline practices(Practices practices) {
        return new Pipeline(root, header, settings.practices(practices));
    }

    /** Writes shared values in this way; as anchors where nobody says so. */
    public Pipeline sharing(Sharing sharing) {
        return new Pipeline(root, header, settings.sharing(sharing));
    }

    /** The file that this pipeline is written to. */
    public String file() {
        return settings.file();
    }

    /** How shared values are written. */
    public Sharing sharing() {
        return settings.sharing();
    }

    /** The practices that will be applied. */
    public Practices practices() {
        return settings.practices();
    }

    // ---- what becomes of it

    /** This pipeline as it is checked and written: with its practices applied and its stages in order. */
    public Pipeline effective() {
        return effectivePipeline().pipeline;
    }

    /** The ids of the practices that change something here. */
    public List<String> appliedPractices() {
        return effectivePipeline().practices;
    }

    private Effective effectivePipeline() {
        Effective known = effective;
        if (known == null) {
            known = Effective.of(this);
            effective = known;
        }
        return known;
    }

    /** The header document, {@code spec: ...}, where there is one. */
    public Optional<Mapping> header() {
        return Optional.ofNullable(header);
    }

    /** The whole text of the entry file. */
    public String toYaml() {
        return PipelineText.of(this);
    }

    @Override
    public List<CiFile> files() {
        List<CiFile> files = new ArrayList<>();
        files.add(new CiFile(file(), toYaml(), root.origin()));
        for (ChildPipeline child : ChildPipeline.of(effective())) {
            files.addAll(child.pipeline().file(child.path()).files());
        }
        return files.stream().distinct().toList();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return GitLabChecks.diagnose(effective());
    }

    // ---- the tree

    @Override
    public Mapping toNode() {
        return root;
    }

    @Override
    public Pipeline over(Mapping mapping) {
        return new Pipeline(mapping, header, settings);
    }

    @Override
    public KeyOrder keyOrder() {
        return DocumentKeys.KEYS;
    }

    /** Equal trees and headers; where and how they are written does not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pipeline that
                && root.equals(that.root)
                && Optional.ofNullable(header).equals(Optional.ofNullable(that.header));
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return file() + " " + root;
    }

    private record Settings(String file, Practices practices, Sharing sharing) {

        static final Settings STANDARD = new Settings(DEFAULT_FILE, Practices.recommended(), Sharing.ANCHORS);

        Settings file(String newFile) {
            return new Settings(newFile, practices, sharing);
        }

        Settings practices(Practices newPractices) {
            return new Settings(file, newPractices, sharing);
        }

        Settings sharing(Sharing newSharing) {
            return new Settings(file, practices, newSharing);
        }
    }

    private record Effective(Pipeline pipeline, List<String> practices) {

        static Effective of(Pipeline authored) {
            Pipeline improved = StagesInUse.written(authored);
            List<String> applied = new ArrayList<>();
            for (Practice<Pipeline> practice : authored.practices().all()) {
                Pipeline next = practice.apply(improved);
                if (next != improved) {
                    applied.add(practice.id());
                }
                improved = next;
            }
            Pipeline last = improved.practices(Practices.none());
            Effective effective = new Effective(last, List.copyOf(applied));
            last.effective = new Effective(last, effective.practices);
            return effective;
        }
    }
}
