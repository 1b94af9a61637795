package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.woodpecker.Conditional;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The workflows of a repository on an event of Woodpecker, each row of a matrix for itself. */
final class WorkflowOccurrences implements Occurrences {

    /** What stands between a workflow's name and its row. */
    private static final String ROW = ": [";

    private final WoodpeckerConfiguration configuration;
    private final WoodpeckerEvent event;
    private final WoodpeckerVerdict verdict;
    private final SourceText sources;

    WorkflowOccurrences(
            WoodpeckerConfiguration configuration,
            WoodpeckerEvent event,
            WoodpeckerVerdict verdict,
            SourceText sources) {
        this.configuration = configuration;
        this.event = event;
        this.verdict = verdict;
        this.sources = sources;
    }

    /** The name of a workflow, with the values of its row of a matrix: {@code test: [1.25, linux]}, by the names of the axes. */
    static String name(CompiledWorkflow workflow) {
        return workflow.matrix().isEmpty()
                ? workflow.name()
                : workflow.name() + ROW + String.join(", ", new TreeMap<>(workflow.matrix()).values()) + "]";
    }

    @Override
    public String noun() {
        return "workflow";
    }

    @Override
    public String occasion() {
        return event.toString();
    }

    @Override
    public Optional<String> complaint(String name) {
        List<String> known =
                configuration.workflows().stream().map(Workflow::name).toList();
        String asked = withoutRow(name);
        return Failure.unknown(noun(), asked, known).or(() -> complaintOfRow(name, asked));
    }

    private Optional<String> complaintOfRow(String name, String workflow) {
        if (name.equals(workflow)) {
            return Optional.empty();
        }
        Set<String> values = configuration
                .workflow(workflow)
                .map(each -> MatrixValues.of(each.toNode()))
                .orElse(Set.of());
        String row = name.substring(workflow.length() + ROW.length(), name.length() - 1);
        return Arrays.stream(row.split(", ", -1))
                .flatMap(value ->
                        Failure.unknown("value in the matrix of " + Quoted.name(workflow), value, values).stream())
                .findFirst();
    }

    private static String withoutRow(String name) {
        int row = name.endsWith("]") ? name.indexOf(ROW) : -1;
        return row < 0 ? name : name.substring(0, row);
    }

    WoodpeckerVerdict verdict() {
        return verdict;
    }

    /** A row of a matrix that does not run is known by its name alone. */
    @Override
    public List<String> meant(String name) {
        List<String> rows = verdict.workflows().stream()
                .filter(workflow -> workflow.name().equals(name))
                .map(WorkflowOccurrences::name)
                .toList();
        return rows.isEmpty() ? List.of(name) : rows;
    }

    @Override
    public Set<String> certain() {
        return verdict.workflows().stream()
                .map(WorkflowOccurrences::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> possible() {
        return certain();
    }

    @Override
    public String why(String name) {
        if (certain().contains(name)) {
            return name + " is present: its conditions hold for " + event + "\n";
        }
        return error().orElseGet(() -> configuration
                .workflow(withoutRow(name))
                .map(workflow -> name + " is absent: " + noneHolds(workflow))
                .orElse(""));
    }

    /** Which conditions do not hold, with their lines; where all do, it waits for something that is absent. */
    String noneHolds(Conditional conditional) {
        String places = conditional.conditions().stream()
                .map(each -> Sources.shown(each.toNode().origin(), sources))
                .collect(Collectors.joining());
        String because = places.isEmpty()
                ? "it waits for what is absent"
                : "none of its conditions holds where event is " + Quoted.name(event.event()) + ", branch is "
                        + Quoted.name(event.branch()) + " and the changed files are "
                        + Quoted.names(event.changedFiles(), "file");
        return because + "\n" + places;
    }

    @Override
    public String summary() {
        return "there run " + Quoted.names(certain(), noun()) + "\n";
    }

    @Override
    public Optional<String> error() {
        String told = verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .map(finding -> "Woodpecker refuses it: " + finding.diagnostic().message() + "\n"
                        + Sources.shown(finding.diagnostic().origin(), sources))
                .collect(Collectors.joining());
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }
}
