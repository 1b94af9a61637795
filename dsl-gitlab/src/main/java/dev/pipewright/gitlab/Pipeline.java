package dev.pipewright.gitlab;

import dev.pipewright.check.AcceptedFindings;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.check.GitLabChecks;
import dev.pipewright.gitlab.resolve.Composition;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.keyword.Form;
import dev.pipewright.keyword.Nodes;
import dev.pipewright.practice.Practice;
import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.Suppressions;
import dev.pipewright.tree.TypedMapping;
import dev.pipewright.tree.YamlOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    // ---- reading

    /**
     * The pipeline that a file holds: the same values as if Java had written it, each with its file, line and column. Unknown
     * keys, hidden keys of any kind, {@code !reference}, anchors and comments are kept and written back. No practices are
     * applied, since the author's text is what it is; {@link #practices} applies some.
     *
     * @throws UnreadablePipelineException if the text is no YAML, or no configuration
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Pipeline read(Path file) {
        return PipelineReader.read(file);
    }

    /**
     * The pipeline that a text holds, as {@link #read} would.
     *
     * @throws UnreadablePipelineException if the text is no YAML, or no configuration
     */
    public static Pipeline parse(String yaml) {
        return PipelineReader.parse(yaml, DEFAULT_FILE);
    }

    /**
     * The pipeline that a text holds, as {@link #read} would.
     *
     * @param fileName the file that the text came from, for the places in findings
     * @throws UnreadablePipelineException if the text is no YAML, or no configuration
     */
    public static Pipeline parse(String yaml, String fileName) {
        return PipelineReader.parse(yaml, fileName);
    }

    static Pipeline of(Mapping root, @Nullable Mapping header, ReadText text, String file) {
        return new Pipeline(
                root,
                header,
                Settings.STANDARD.practices(Practices.none()).file(file).read(text));
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

    /** The keyword {@code workflow}, where there is one. */
    public Optional<Workflow> workflow() {
        return Form.mapping(Workflow::from).in(root, "workflow");
    }

    /** The keyword {@code default}, where there is one. */
    public Optional<Defaults> defaults() {
        return Form.mapping(Defaults::from).in(root, "default");
    }

    /** The entries of {@code include}, where there is one; a single file is a list of one. */
    public Optional<List<Include>> includeList() {
        return Form.oneOrMany(Form.node(Include::from)).in(root, "include");
    }

    /** The {@code variables} that all jobs see, where there are some: each a single value or a mapping with details. */
    public Optional<Map<String, Node>> variables() {
        return Form.map(Form.NODE).in(root, "variables");
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
        root.entries().stream()
                .filter(entry -> !isJob(entry))
                .forEach(entry -> builder.put(entry.key(), entry.value()));
        for (Job job : jobs) {
            Entry present = root.entry(job.name());
            put(builder, job, present == null ? Comments.NONE : present.key().comments());
        }
        return over(rebuilt(builder));
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

    private static void put(Mapping.Builder builder, Job job, Comments comments) {
        Scalar key = Scalar.of(job.name(), job.toNode().origin());
        if (builder.has(key)) {
            throw new IllegalArgumentException("two jobs are named \"" + job.name() + "\", the second at "
                    + key.origin() + "; GitLab would keep the second alone: rename one");
        }
        builder.put(comments.equals(Comments.NONE) ? key : (Scalar) key.commented(comments), job.toNode());
    }

    /** The new root, with what stands by the old one. */
    private Mapping rebuilt(Mapping.Builder builder) {
        Mapping built = builder.build();
        Mapping commented = root.comments().equals(Comments.NONE) ? built : built.commented(root.comments());
        return root.attachment(Suppressions.class).map(commented::attached).orElse(commented);
    }

    /** The jobs, hidden ones among them, in the order in which they are written. */
    public List<Job> jobs() {
        return root.entries().stream()
                .filter(Pipeline::isJob)
                .map(Pipeline::job)
                .toList();
    }

    /** The job of a name. */
    public Optional<Job> job(String name) {
        Entry entry = root.entry(name);
        return entry != null && isJob(entry) ? Optional.of(job(entry)) : Optional.empty();
    }

    /** In a file a job begins with its name, not with its first keyword. */
    private static Job job(Entry entry) {
        Mapping value = (Mapping) entry.value();
        boolean read = entry.key().origin() instanceof YamlOrigin && value.origin() instanceof YamlOrigin;
        return Job.from(entry.name(), read ? value.at(entry.key().origin()) : value);
    }

    /** This pipeline with each job replaced; the same pipeline where nothing changes. */
    public Pipeline mapJobs(UnaryOperator<Job> change) {
        Mapping.Builder builder = Mapping.builder(root.origin());
        boolean changed = false;
        for (Entry entry : root.entries()) {
            if (!isJob(entry)) {
                builder.put(entry.key(), entry.value());
                continue;
            }
            Job before = job(entry);
            Job after = change.apply(before);
            if (after.toNode() == before.toNode() && after.name().equals(before.name())) {
                builder.put(entry.key(), entry.value());
            } else {
                changed = true;
                put(builder, after, entry.key().comments());
            }
        }
        return changed ? over(rebuilt(builder)) : this;
    }

    private static boolean isJob(Entry entry) {
        return entry.value() instanceof Mapping && !JobName.KEYWORDS.contains(entry.name());
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

    /** Refines how grave each finding is, which checks are off, and for which GitLab they judge. */
    public Pipeline checks(UnaryOperator<CheckConfiguration> refinement) {
        return checks(refinement.apply(settings.checks()));
    }

    /** Judges by this configuration: how grave each finding is, which checks are off, and for which GitLab. */
    public Pipeline checks(CheckConfiguration configuration) {
        return new Pipeline(root, header, settings.checks(configuration));
    }

    /** How the checks judge. */
    public CheckConfiguration checks() {
        return settings.checks();
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

    /** What the file held beside the configuration; empty for a pipeline that Java wrote. */
    Optional<ReadText> readText() {
        return Optional.ofNullable(settings.read());
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

    /**
     * Everything that all checks find in this pipeline and in those that it triggers, sorted. What it includes is not known
     * here, and what depends on it is not judged; {@link #diagnostics(ProjectFiles)} knows more.
     */
    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics(ProjectFiles.unknown());
    }

    /** Everything that all checks find, where the files of the project are known. */
    public List<Diagnostic> diagnostics(ProjectFiles files) {
        return diagnostics(Resolver.of(files).compose(effective().root));
    }

    /**
     * Everything that all checks find, where it is known what the pipeline is with all that it includes.
     *
     * @param composition what a resolver made of {@link #effective()}
     */
    public List<Diagnostic> diagnostics(Composition composition) {
        return GitLabChecks.diagnose(
                effective(), composition, reading(), child -> child.diagnostics(composition.files()));
    }

    /**
     * Everything that all checks find in this project, and what GitLab itself would refuse. A local file that is not there
     * may still be generated, so what it brings is unknown; with {@code spec:inputs} only the checks judge, since nobody
     * knows the inputs yet.
     */
    @Override
    public List<Diagnostic> diagnostics(Path folder) {
        return judged(new DirectoryFiles(folder).some());
    }

    private List<Diagnostic> judged(ProjectFiles files) {
        Pipeline written = effective();
        Resolver resolver = Resolver.of(files);
        if (header != null) {
            return GitLabChecks.diagnose(
                    written, resolver.compose(written.root), reading(), child -> child.judged(files));
        }
        Resolution resolution = resolver.resolve(file(), List.of(written.root));
        Composition composition = resolution.composition();
        List<Diagnostic> found = GitLabChecks.diagnose(
                written,
                composition == null ? resolver.compose(written.root) : composition,
                reading(),
                child -> child.judged(files));
        return Verdicts.add(found, resolution, settings.checks());
    }

    private List<Diagnostic> reading() {
        return settings.read() == null ? List.of() : settings.read().findings();
    }

    /** The findings that are accepted here, by {@link #suppress}, or by a comment in the file or in one that it includes. */
    public AcceptedFindings accepted(Composition composition) {
        Mapping whole = composition.included();
        List<Node> documents = new ArrayList<>();
        header().ifPresent(documents::add);
        documents.add(root);
        if (whole != root) {
            documents.add(whole);
        }
        Map<String, List<String>> headers = new TreeMap<>(composition.headers());
        readText()
                .ifPresent(read ->
                        headers.put(root.origin() instanceof YamlOrigin place ? place.file() : file(), read.header()));
        return AcceptedFindings.in(documents, headers);
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

    private record Settings(
            String file,
            Practices practices,
            Sharing sharing,
            CheckConfiguration checks,
            @Nullable ReadText read) {

        static final Settings STANDARD = new Settings(
                DEFAULT_FILE, Practices.recommended(), Sharing.ANCHORS, CheckConfiguration.standard(), null);

        Settings file(String newFile) {
            return new Settings(newFile, practices, sharing, checks, read);
        }

        Settings practices(Practices newPractices) {
            return new Settings(file, newPractices, sharing, checks, read);
        }

        Settings sharing(Sharing newSharing) {
            return new Settings(file, practices, newSharing, checks, read);
        }

        Settings checks(CheckConfiguration newChecks) {
            return new Settings(file, practices, sharing, newChecks, read);
        }

        Settings read(ReadText text) {
            return new Settings(file, practices, sharing, checks, text);
        }
    }

    private record Effective(Pipeline pipeline, List<String> practices) {

        static Effective of(Pipeline authored) {
            // A file without stages means the default ones, in whatever order its jobs stand.
            Pipeline improved = authored.readText().isPresent() ? authored : StagesInUse.written(authored);
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
