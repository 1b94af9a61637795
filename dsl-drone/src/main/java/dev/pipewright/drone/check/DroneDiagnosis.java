package dev.pipewright.drone.check;

import dev.pipewright.check.AcceptedFindings;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.Drone;
import dev.pipewright.drone.DroneVariable;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.legacy.LegacyDrone;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.schema.Schema;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with a file, each cause told once: its shape, the checks, and Drone's verdict in a repository that is trusted,
 * since what trust is needed for is a finding of its own.
 */
public final class DroneDiagnosis {

    static final String PREFIX = "DR";

    /** Checks that tell more about a shape than the schema can. */
    private static final String LEGACY =
            "this is a file of Drone 0.8, which \"pipewright convert --from drone-0.8 --to drone\" brings to today's";

    private static final Set<String> ABOUT_SHAPES = Set.of("DR201", "DR404");

    private static final Schema SCHEMA =
            Schema.load(Drone.class, "drone.schema.json").idPrefix(PREFIX);

    /** As deep as keywords stand. */
    private static final int DEEPEST = 6;

    /** A build in which every variable has a value, since no file is wrong for what a made-up build lacks. */
    private static final Build BUILD = Build.push("main")
            .parameters(Arrays.stream(DroneVariable.values())
                    .collect(Collectors.toMap(DroneVariable::variableName, variable -> "1")));

    private final Source source;
    private final List<Node> documents;
    private final List<Diagnostic> reading;
    private final CheckConfiguration configuration;

    private DroneDiagnosis(
            Source source, List<Node> documents, List<Diagnostic> reading, CheckConfiguration configuration) {
        this.source = source;
        this.documents = documents;
        this.reading = reading;
        this.configuration = configuration;
    }

    /**
     * What a diagnosis is made of, beside the documents.
     *
     * @param text what Drone reads
     * @param file the name of the file
     * @param header the comment lines at its top
     * @param isRead whether a file has it, rather than Java
     */
    public record Source(String text, String file, List<String> header, boolean isRead) {

        /** Keeps the list as it is now. */
        public Source {
            header = List.copyOf(header);
        }
    }

    static DroneDiagnosis ofText(String text, String file, CheckConfiguration configuration) {
        YamlResult read = YamlReader.read(text, file);
        Source source = new Source(
                text, file, read.hasErrors() ? List.of() : read.file().header(), true);
        List<Node> documents = read.hasErrors() ? List.of() : read.file().documents();
        return new DroneDiagnosis(source, documents, read.diagnostics(), configuration);
    }

    /** A diagnosis of these documents, whatever made them. */
    public static DroneDiagnosis of(
            Source source, List<Node> documents, List<Diagnostic> reading, CheckConfiguration configuration) {
        return new DroneDiagnosis(source, documents, reading, configuration);
    }

    /** Drone's verdict on a text in a repository that is trusted, or is not, where every variable has a value. */
    public static Verdict verdict(String text, boolean trusted) {
        return Verdict.of(text, BUILD.trusted(trusted));
    }

    /** All findings that the author does not accept, sorted. */
    public List<Diagnostic> run() {
        Verdict verdict = verdict(source.text(), true);
        List<Diagnostic> checked =
                DroneChecks.run(CheckedFile.of(documents).on(configuration.runners()), configuration);
        List<Diagnostic> others = new ArrayList<>(reading);
        others.addAll(shape(checked));
        List<Diagnostic> found = new ArrayList<>(configuration.apply(others));
        found.addAll(checked);
        found.addAll(configuration.apply(refusals(verdict, found)));
        if (verdict.isValid() && source.isRead()) {
            found.replaceAll(this::milder);
        }
        if (!verdict.isValid() && LegacyDrone.recognizes(source.text())) {
            found.replaceAll(finding -> finding.isError() ? finding.addHelp(LEGACY) : finding);
        }
        found.addAll(configuration.unknownIds(DroneChecks.ids()));
        return accepted().from(found, DroneChecks.ids(), configuration).stream()
                .distinct()
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    /** What Drone takes is an error only to who says so. */
    private Diagnostic milder(Diagnostic finding) {
        return finding.isError() && !configuration.names(finding.id()) ? finding.as(Severity.WARNING) : finding;
    }

    private AcceptedFindings accepted() {
        List<Node> whole = documents.size() == 1
                ? documents
                : List.of(Sequence.of(
                        documents,
                        documents.isEmpty() ? Places.NOWHERE : documents.get(0).origin()));
        return AcceptedFindings.in(whole, Map.of(source.file(), source.header()));
    }

    private List<Diagnostic> shape(List<Diagnostic> checked) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            NodePath path = CheckedFile.path(i, documents.size());
            for (Diagnostic finding : shape(documents.get(i))) {
                found.add(finding.path(Places.below(path.toString(), finding.path())));
            }
        }
        List<Diagnostic> tellMore = checked.stream()
                .filter(each -> ABOUT_SHAPES.contains(each.id()))
                .toList();
        return found.stream()
                .filter(finding -> tellMore.stream().noneMatch(each -> Places.isIn(finding.path(), each.path())))
                .toList();
    }

    private static List<Diagnostic> shape(Node document) {
        return SCHEMA.isValid(document) ? List.of() : SCHEMA.validate(withoutNulls(document, DEEPEST));
    }

    /** A key without a value is as good as no key to Drone. */
    private static Node withoutNulls(Node node, int depth) {
        if (depth == 0 || node instanceof Scalar) {
            return node;
        }
        if (node instanceof Sequence sequence) {
            return sequence.mapItems(item -> withoutNulls(item, depth - 1));
        }
        Mapping kept = (Mapping) node;
        for (Entry entry : kept.entries()) {
            if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
                kept = kept.without(entry.name());
            }
        }
        return kept.mapValues((key, value) -> withoutNulls(value, depth - 1));
    }

    private List<Diagnostic> refusals(Verdict verdict, List<Diagnostic> found) {
        List<Failure> failures = verdict.failures();
        if (failures.isEmpty()) {
            return List.of();
        }
        Places places = Places.of(source, documents);
        return failures.stream()
                .filter(failure -> !isTold(failure, places, found))
                .map(places::locate)
                .toList();
    }

    /** One error is told in one way: that of the check, which knows more. */
    private static boolean isTold(Failure failure, Places places, List<Diagnostic> found) {
        if (failure.isAboutDependencies()) {
            return found.stream().anyMatch(finding -> finding.id().equals("DR111"));
        }
        String path = places.path(failure);
        return found.stream()
                .filter(Diagnostic::isError)
                .anyMatch(finding ->
                        places.isSame(failure, finding) || (!path.isEmpty() && Places.isIn(finding.path(), path)));
    }
}
