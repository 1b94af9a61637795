package dev.pipewright.woodpecker;

import dev.pipewright.definition.Provenance;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.substitution.ShellVariables;
import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.UnreadableYamlException;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import dev.pipewright.yaml.YamlStyle;
import dev.pipewright.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of a workflow.
 *
 * @param path where it lies, relative to the repository's root
 * @param documents its documents, of which Woodpecker reads the first
 * @param header the comment lines at its top, without their {@code #}
 * @param text the text of which it was read, as long as nothing is changed
 * @param reading what the reader found
 */
record WorkflowFile(
        String path,
        List<Node> documents,
        List<String> header,
        @Nullable String text,
        List<Diagnostic> reading) {

    /** That a merge key merges nothing: of lists it does, in Woodpecker, and of anything else the verdict tells. */
    private static final String IGNORED_MERGE = "PW016";

    static WorkflowFile of(String path, Workflow workflow) {
        return new WorkflowFile(path, List.of(workflow.toNode()), List.of(), null, List.of());
    }

    static WorkflowFile parse(String text, String path) {
        YamlResult read = YamlReader.read(text, path);
        if (read.hasErrors()) {
            throw new UnreadableYamlException(read.diagnostics());
        }
        List<Diagnostic> findings = read.diagnostics().stream()
                .filter(finding -> !finding.id().equals(IGNORED_MERGE))
                .toList();
        return new WorkflowFile(path, read.file().documents(), read.file().header(), text, findings);
    }

    String name() {
        return WoodpeckerVerdict.workflowName(path);
    }

    /** The workflow; nothing where the file holds none. */
    Optional<Workflow> workflow() {
        return documents.isEmpty() || !(documents.get(0) instanceof Mapping mapping)
                ? Optional.empty()
                : Optional.of(Workflow.from(name(), (Mapping) SplicedLists.of(mapping)));
    }

    /** This file with another workflow in it. */
    WorkflowFile with(Workflow workflow) {
        if (workflow().filter(workflow::equals).isPresent()) {
            return this;
        }
        List<Node> changed = new ArrayList<>(documents);
        changed.set(0, workflow.toNode());
        return new WorkflowFile(path, changed, header, null, reading);
    }

    WorkflowFile header(List<String> lines) {
        return new WorkflowFile(path, documents, List.copyOf(lines), text, reading);
    }

    /** This file as it is written: what Java wrote is kept from Woodpecker's own substitution. */
    WorkflowFile effective() {
        List<Node> kept = documents.stream()
                .map(document -> new ShellVariables(known(document)::contains).kept(document))
                .toList();
        return new WorkflowFile(path, kept, header, text, reading);
    }

    /** The variables that Woodpecker knows when it reads the file: its own and the axes of the matrix. */
    private static Set<String> known(Node document) {
        Set<String> names = new HashSet<>(WoodpeckerVariable.names());
        if (document instanceof Mapping mapping && mapping.get("matrix") instanceof Mapping matrix) {
            names.addAll(matrix.keys());
            if (matrix.get("include") instanceof Sequence rows) {
                rows.stream()
                        .filter(Mapping.class::isInstance)
                        .forEach(row -> ((Mapping) row)
                                .entries().stream().map(Entry::name).forEach(names::add));
            }
        }
        return names;
    }

    String toYaml() {
        String written = YamlWriter.write(
                documents,
                YamlStyle.DEFAULT.gatherSingles().spliceLists().quoteVariables().header(writtenHeader()));
        return origin() instanceof YamlOrigin ? written : Substitution.keepBackslashes(written);
    }

    private List<String> writtenHeader() {
        if (!(origin() instanceof JavaOrigin)) {
            return header;
        }
        List<String> lines = new ArrayList<>(List.of(Provenance.line(origin())));
        lines.addAll(header);
        return lines;
    }

    Origin origin() {
        return documents.isEmpty() ? Origin.unknown() : documents.get(0).origin();
    }
}
