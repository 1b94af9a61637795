package dev.pipewright.woodpecker;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The workflows of a repository, a file each: an immutable value. It knows its files and what is wrong with them.
 *
 * @see <a href="https://woodpecker-ci.org/docs/usage/workflow-syntax">Woodpecker: workflow syntax</a>
 */
public final class WoodpeckerConfiguration implements CiConfiguration {

    /** Where Woodpecker looks for workflows. */
    public static final String DEFAULT_FOLDER = ".woodpecker";

    private final List<WorkflowFile> files;
    private final Server server;

    private WoodpeckerConfiguration(List<WorkflowFile> files, Server server) {
        this.files = List.copyOf(files);
        this.server = server;
    }

    /** A configuration without any workflow. */
    public static WoodpeckerConfiguration of() {
        return new WoodpeckerConfiguration(List.of(), Server.STANDARD);
    }

    // ---- reading

    /**
     * The workflows that a file or a folder holds: the same values as if Java had written them, each with its file, line and
     * column. Unknown keys, anchors and comments are kept and written back. Of a folder, all files that end in
     * {@code .yaml} or {@code .yml} are read, by name.
     *
     * @throws dev.pipewright.yaml.UnreadableYamlException if a text is no YAML
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static WoodpeckerConfiguration read(Path fileOrFolder) {
        return new WoodpeckerConfiguration(WorkflowReading.of(fileOrFolder), Server.STANDARD);
    }

    /**
     * The workflow that a text holds, as {@link #read(Path)} would.
     *
     * @param fileName the file that the text came from, whose name is the workflow's: {@code .woodpecker/build.yaml}
     * @throws dev.pipewright.yaml.UnreadableYamlException if the text is no YAML
     */
    public static WoodpeckerConfiguration parse(String yaml, String fileName) {
        return new WoodpeckerConfiguration(List.of(WorkflowFile.parse(yaml, fileName)), Server.STANDARD);
    }

    // ---- workflows

    /** The workflows, in the order in which they were given or read. */
    public List<Workflow> workflows() {
        return files.stream().flatMap(file -> file.workflow().stream()).toList();
    }

    /**
     * The names by which {@link dev.pipewright.drone.simulate.Endings} know the steps: each for itself, and with its workflow,
     * {@code build/test}; the clone that nobody wrote is one of them.
     */
    public Set<String> stepNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Workflow workflow : workflows()) {
            Stream<String> written = Stream.of(workflow.allCloneSteps(), workflow.allServices(), workflow.allSteps())
                    .flatMap(List::stream)
                    .flatMap(step -> step.name().stream());
            Stream.concat(Stream.of("clone"), written)
                    .forEach(step -> names.addAll(List.of(step, workflow.name() + "/" + step)));
        }
        return names;
    }

    /** The workflow of a name. */
    public Optional<Workflow> workflow(String name) {
        return workflows().stream()
                .filter(workflow -> workflow.name().equals(name))
                .findFirst();
    }

    /**
     * These workflows in place of those that were there, each in {@code .woodpecker/NAME.yaml}.
     *
     * @throws IllegalArgumentException for two workflows of one name
     */
    public WoodpeckerConfiguration workflows(Workflow... workflows) {
        return workflows(Arrays.asList(workflows));
    }

    /**
     * These workflows in place of those that were there, each in {@code .woodpecker/NAME.yaml}.
     *
     * @throws IllegalArgumentException for two workflows of one name
     */
    public WoodpeckerConfiguration workflows(List<Workflow> workflows) {
        return new WoodpeckerConfiguration(List.of(), server).addWorkflows(workflows);
    }

    /**
     * Adds workflows, each in {@code .woodpecker/NAME.yaml}.
     *
     * @throws IllegalArgumentException for a workflow of a name that is there
     */
    public WoodpeckerConfiguration addWorkflows(Workflow... more) {
        return addWorkflows(Arrays.asList(more));
    }

    private WoodpeckerConfiguration addWorkflows(List<Workflow> more) {
        List<WorkflowFile> all = new ArrayList<>(files);
        for (Workflow workflow : more) {
            if (all.stream().anyMatch(file -> file.name().equals(workflow.name()))) {
                throw new IllegalArgumentException("two workflows are named \"" + workflow.name() + "\", the second at "
                        + workflow.toNode().origin() + "; they would be one file: rename one");
            }
            all.add(WorkflowFile.of(DEFAULT_FOLDER + "/" + workflow.name() + ".yaml", workflow));
        }
        return new WoodpeckerConfiguration(all, server);
    }

    /** This configuration with each workflow replaced, every one in its file. */
    public WoodpeckerConfiguration mapWorkflows(UnaryOperator<Workflow> change) {
        return mapFiles(file -> file.workflow().map(change).map(file::with).orElse(file));
    }

    // ---- how it is written and judged

    /** Comment lines at the top of each file, without their {@code #}. */
    public WoodpeckerConfiguration header(List<String> lines) {
        return mapFiles(file -> file.header(lines));
    }

    /**
     * Judges as in a repository that an administrator trusts, so that steps may mount volumes, run privileged and the like.
     * Not so unless somebody says it.
     */
    public WoodpeckerConfiguration trusted() {
        return new WoodpeckerConfiguration(files, server.trusted());
    }

    /** Judges as on a server that lets exactly these plugins run privileged, its {@code WOODPECKER_PLUGINS_PRIVILEGED}. */
    public WoodpeckerConfiguration privilegedPlugins(String... images) {
        return new WoodpeckerConfiguration(files, server.privileged(List.of(images)));
    }

    /** Judges on exactly these events; on one of every kind where nobody says so. */
    public WoodpeckerConfiguration judgedOn(WoodpeckerEvent... events) {
        return new WoodpeckerConfiguration(files, server.events(List.of(events)));
    }

    /** This configuration as it is written: the shell's {@code ${...}} is kept from Woodpecker's own substitution. */
    public WoodpeckerConfiguration effective() {
        return mapFiles(WorkflowFile::effective);
    }

    private WoodpeckerConfiguration mapFiles(UnaryOperator<WorkflowFile> change) {
        return new WoodpeckerConfiguration(files.stream().map(change).toList(), server);
    }

    @Override
    public List<CiFile> files() {
        return effective().files.stream()
                .map(file -> new CiFile(file.path(), file.toYaml(), file.origin()))
                .toList();
    }

    /** The text of each file that Woodpecker gets, by its path: what was read, to the letter, where nothing of it was changed. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        effective()
                .files
                .forEach(file -> texts.put(file.path(), WrittenWorkflow.of(file).text()));
        return texts;
    }

    /** What Woodpecker says of the workflows on the events, and what its schema does not know; sorted. */
    @Override
    public List<Diagnostic> diagnostics() {
        return new WorkflowDiagnosis(effective().files, server).diagnostics();
    }

    /** Equal files in equal order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WoodpeckerConfiguration that && documents().equals(that.documents());
    }

    @Override
    public int hashCode() {
        return documents().hashCode();
    }

    private List<Object> documents() {
        return files.stream()
                .map(file -> (Object) List.of(file.path(), file.documents()))
                .toList();
    }

    @Override
    public String toString() {
        return documents().toString();
    }
}
