package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowDecision;
import dev.pipewright.drone.woodpecker.WorkflowDecisions;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The workflows of a repository on an event of Woodpecker, each row of a matrix for itself. */
final class WorkflowOccurrences implements Occurrences {

    /** What stands between a workflow's name and its row. */
    private static final String ROW = ": [";

    private final WoodpeckerConfiguration configuration;
    private final WoodpeckerEvent event;
    private final WoodpeckerVerdict verdict;
    private final Endings endings;
    private final WoodpeckerRun run;
    private final SourceText sources;

    /** Where all steps succeed. */
    WorkflowOccurrences(
            WoodpeckerConfiguration configuration,
            WoodpeckerEvent event,
            WoodpeckerVerdict verdict,
            SourceText sources) {
        this(configuration, event, verdict, Endings.SUCCESS, sources);
    }

    private WorkflowOccurrences(
            WoodpeckerConfiguration configuration,
            WoodpeckerEvent event,
            WoodpeckerVerdict verdict,
            Endings endings,
            SourceText sources) {
        this.configuration = configuration;
        this.event = event;
        this.verdict = verdict;
        this.endings = endings;
        this.run = WoodpeckerRun.of(verdict, endings);
        this.sources = sources;
    }

    WorkflowOccurrences ending(String step, Ending ending) {
        return new WorkflowOccurrences(configuration, event, verdict, endings.with(step, ending), sources);
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

    /** The names of steps in all workflows; a refused file has none. */
    Set<String> steps() {
        return verdict.isValid() ? configuration.stepNames() : Set.of();
    }

    WoodpeckerRun run() {
        return run;
    }

    /** A row of a matrix that does not run is known by its name alone. */
    @Override
    public List<String> meant(String name) {
        List<String> rows = verdict.workflows().stream()
                .filter(workflow -> workflow.name().equals(name))
                .map(CompiledWorkflow::rowName)
                .toList();
        return rows.isEmpty() ? List.of(name) : rows;
    }

    @Override
    public Set<String> certain() {
        return names(status -> status != Status.SKIPPED);
    }

    private Set<String> names(Predicate<Status> wanted) {
        return run.workflows().stream()
                .filter(workflow -> workflow.status().filter(wanted).isPresent())
                .map(workflow -> workflow.workflow().rowName())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> possible() {
        return certain();
    }

    @Override
    public String why(String name) {
        String row = withoutRow(name);
        Predicate<WorkflowDecision> meant = decision -> decision.isOfWorkflow()
                && (decision.rowName().equals(name) || decision.workflow().equals(row));
        if (names(Status.SKIPPED::equals).contains(name)) {
            return Failure.passedBy(name, names(Status.FAILURE::equals), "when")
                    + place(meant).orElse("");
        }
        return error().orElseGet(() -> told(meant).orElse(""));
    }

    /** Why all of them run or not. */
    String whyAll() {
        return run.workflows().stream()
                .map(workflow -> why(workflow.workflow().rowName()))
                .collect(Collectors.joining());
    }

    /** The first of the decisions that are meant, with its line. */
    Optional<String> told(Predicate<WorkflowDecision> meant) {
        return decision(meant).map(decision -> decision + "\n" + Sources.shown(decision.origin(), sources));
    }

    /** The line of the first of the decisions that are meant. */
    Optional<String> place(Predicate<WorkflowDecision> meant) {
        return decision(meant).map(decision -> Sources.shown(decision.origin(), sources));
    }

    private Optional<Decision> decision(Predicate<WorkflowDecision> meant) {
        WorkflowDecisions written = WorkflowDecisions.of(configuration.effective());
        return verdict.decisions().stream()
                .filter(meant)
                .findFirst()
                .map(decision -> written.decision(verdict, decision));
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
