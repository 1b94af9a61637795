package dev.pipewright.drone;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.check.DroneDiagnosis;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.substitution.ShellVariables;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A whole Drone file: an immutable value over its documents, pipelines and others, in order.
 *
 * @see <a href="https://docs.drone.io/yaml/docker/">Drone: the YAML specification</a>
 */
public final class DroneConfiguration implements CiConfiguration {

    /** Where Drone looks for the configuration. */
    public static final String DEFAULT_FILE = ".drone.yml";

    private static final String PIPELINE = "pipeline";
    private static final ShellVariables SHELL_VARIABLES = new ShellVariables(DroneVariable::isKnown);

    private final List<Node> documents;
    private final Written written;
    private final CheckConfiguration checks;
    private final @Nullable ReadText read;

    private DroneConfiguration(
            List<Node> documents, Written written, CheckConfiguration checks, @Nullable ReadText read) {
        this.documents = List.copyOf(documents);
        this.written = written;
        this.checks = checks;
        this.read = read;
    }

    /** A file without anything in it. */
    public static DroneConfiguration of() {
        return new DroneConfiguration(
                List.of(), new Written(DEFAULT_FILE, List.of()), CheckConfiguration.standard(), null);
    }

    /** What a reader found. */
    static DroneConfiguration read(List<Node> documents, List<String> header, String file, ReadText read) {
        return new DroneConfiguration(documents, new Written(file, header), CheckConfiguration.standard(), read);
    }

    /**
     * What was read.
     *
     * @param text the text of the file
     * @param documents what stands in it
     * @param findings what reading it found
     */
    record ReadText(String text, List<Node> documents, List<Diagnostic> findings) {}

    /** How it is written: to which file, and with which comment lines at the top. */
    private record Written(String file, List<String> header) {

        private Written {
            header = List.copyOf(header);
        }
    }

    // ---- reading

    /**
     * The configuration that a file holds: the same values as if Java had written it, each with its file, line and column.
     * Unknown keys, anchors and comments are kept and written back, documents in their order.
     *
     * @throws UnreadableDroneException if the text is no YAML
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static DroneConfiguration read(Path file) {
        return DroneReader.read(file);
    }

    /**
     * The configuration that a text holds, as {@link #read(Path)} would.
     *
     * @throws UnreadableDroneException if the text is no YAML
     */
    public static DroneConfiguration parse(String yaml) {
        return DroneReader.parse(yaml, DEFAULT_FILE);
    }

    /**
     * The configuration that a text holds, as {@link #read(Path)} would.
     *
     * @param fileName the file that the text came from, for the places in findings
     * @throws UnreadableDroneException if the text is no YAML
     */
    public static DroneConfiguration parse(String yaml, String fileName) {
        return DroneReader.parse(yaml, fileName);
    }

    // ---- documents

    /** All documents as they stand: pipelines, secrets, a signature, and what we do not know. */
    public List<Node> documents() {
        return documents;
    }

    /** The pipelines, in the order in which they stand. */
    public List<Pipeline> pipelines() {
        return documents.stream()
                .filter(DroneConfiguration::isPipeline)
                .map(document -> Pipeline.from((Mapping) document))
                .toList();
    }

    /** The pipeline of a name. */
    public Optional<Pipeline> pipeline(String name) {
        return pipelines().stream()
                .filter(pipeline -> pipeline.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** The pipelines, in place of those that were there; other documents stay behind them. */
    public DroneConfiguration pipelines(Pipeline... pipelines) {
        return pipelines(Arrays.asList(pipelines));
    }

    /**
     * The pipelines, in place of those that were there; other documents stay behind them. They are written after those that
     * they depend on, whatever their order here.
     *
     * @throws IllegalArgumentException for two pipelines of one name
     */
    public DroneConfiguration pipelines(List<Pipeline> pipelines) {
        List<Node> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            String name = pipeline.name().orElse("default");
            if (names.contains(name)) {
                throw new IllegalArgumentException("two pipelines are named \"" + name + "\", the second at "
                        + pipeline.toNode().origin() + "; Drone would refuse the file: rename one");
            }
            names.add(name);
            all.add(pipeline.toNode());
        }
        documents.stream().filter(document -> !isPipeline(document)).forEach(all::add);
        return over(all);
    }

    /** Adds pipelines behind those that are there. */
    public DroneConfiguration addPipelines(Pipeline... more) {
        List<Pipeline> all = new ArrayList<>(pipelines());
        all.addAll(Arrays.asList(more));
        return pipelines(all);
    }

    /** Adds secrets, each a document of its own behind the pipelines. */
    public DroneConfiguration addSecrets(SecretResource... secrets) {
        List<Node> all = new ArrayList<>(documents);
        Arrays.stream(secrets).map(SecretResource::toNode).forEach(all::add);
        return over(all);
    }

    /** The secrets that the file declares. */
    public List<SecretResource> secrets() {
        return documents.stream()
                .filter(document -> isOfKind(document, "secret"))
                .map(document -> SecretResource.from((Mapping) document))
                .toList();
    }

    /** The template that the file is, where it is one. */
    public Optional<Template> template() {
        return documents.stream()
                .filter(document -> isOfKind(document, "template"))
                .map(document -> Template.from((Mapping) document))
                .findFirst();
    }

    /** A file that is this template and nothing else. */
    public DroneConfiguration template(Template template) {
        return over(List.of(template.toNode()));
    }

    /** This configuration with each pipeline replaced, every document in its place. */
    public DroneConfiguration mapPipelines(UnaryOperator<Pipeline> change) {
        return over(documents.stream()
                .map(document -> isPipeline(document)
                        ? change.apply(Pipeline.from((Mapping) document)).toNode()
                        : document)
                .toList());
    }

    private static boolean isPipeline(Node document) {
        return isOfKind(document, PIPELINE);
    }

    private static boolean isOfKind(Node document, String kind) {
        return document instanceof Mapping mapping
                && mapping.get("kind") instanceof Scalar scalar
                && scalar.text().equals(kind);
    }

    private DroneConfiguration over(List<Node> newDocuments) {
        return new DroneConfiguration(newDocuments, written, checks, read);
    }

    // ---- how it is written

    /** Writes the configuration to another file than {@code .drone.yml}; the path is relative to the repository's root. */
    public DroneConfiguration file(String path) {
        return new DroneConfiguration(documents, new Written(path, written.header), checks, read);
    }

    /** The file that this configuration is written to. */
    public String file() {
        return written.file;
    }

    /** Comment lines at the top of the file, without their {@code #}. */
    public DroneConfiguration header(List<String> lines) {
        return new DroneConfiguration(documents, new Written(written.file, lines), checks, read);
    }

    /** The comment lines at the top of the file, without their {@code #}. */
    public List<String> header() {
        return written.header;
    }

    /**
     * This configuration as it is written: what Java wrote is put in an order that satisfies every {@code depends_on}, and
     * the shell's {@code ${...}} is kept from Drone's own substitution; what was read stays as it was.
     */
    public DroneConfiguration effective() {
        List<Node> kept = read == null ? WritingOrder.of(documents) : documents;
        return over(kept.stream().map(SHELL_VARIABLES::kept).toList());
    }

    /**
     * The whole text of the file. Where Java wrote it, its header tells which file did, and what an administrator has to trust the
     * repository for; strings with variables of Drone stand in quotes, since Drone replaces them before it reads the file.
     */
    public String toYaml() {
        List<Node> effective = effective().documents;
        return DroneText.of(effective, read == null ? DroneText.header(written.header, effective) : written.header);
    }

    @Override
    public List<CiFile> files() {
        Origin origin =
                documents.isEmpty() ? Origin.unknown() : documents.get(0).origin();
        return List.of(new CiFile(written.file, toYaml(), origin));
    }

    /** The text that Drone gets: what was read, to the letter, where nothing of it was changed; else what is written. */
    public String text() {
        return readAsIs().map(ReadText::text).orElseGet(this::toYaml);
    }

    private Optional<ReadText> readAsIs() {
        return Optional.ofNullable(read).filter(original -> documents.equals(original.documents));
    }

    // ---- checks

    /**
     * Drone's verdict in a repository that is trusted, or is not, where every variable has a value: no file is wrong for what a
     * single build lacks.
     */
    public Verdict verdict(boolean trusted) {
        return DroneDiagnosis.verdict(text(), trusted);
    }

    /** Refines how grave each finding is, and which checks are off. */
    public DroneConfiguration checks(UnaryOperator<CheckConfiguration> refinement) {
        return checks(refinement.apply(checks));
    }

    /** Judges by this configuration: how grave each finding is, and which checks are off. */
    public DroneConfiguration checks(CheckConfiguration configuration) {
        return new DroneConfiguration(documents, written, configuration, read);
    }

    /** How the checks judge. */
    public CheckConfiguration checks() {
        return checks;
    }

    /**
     * Everything that all checks find, and what Drone itself would refuse, each cause once. What a trusted repository alone
     * may do is a finding too, whether or not the repository is trusted.
     */
    @Override
    public List<Diagnostic> diagnostics() {
        return DroneDiagnosis.of(
                        new DroneDiagnosis.Source(
                                text(), written.file, written.header, readAsIs().isPresent()),
                        effective().documents,
                        read == null ? List.of() : read.findings,
                        checks)
                .run();
    }

    /** Equal documents in equal order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DroneConfiguration that && documents.equals(that.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }

    @Override
    public String toString() {
        return written.file + " " + documents;
    }
}
