package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.drone.substitution.SubstitutionException;
import dev.pipewright.drone.woodpecker.expression.ExpressionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes through files as Woodpecker does when an event arrives; the first file with an error ends it. */
final class Judge {

    private final WoodpeckerEvent event;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<WorkflowDecision> decisions = new ArrayList<>();

    Judge(WoodpeckerEvent event) {
        this.event = event;
    }

    private record Item(CompiledWorkflow workflow, List<Dependency> dependencies) {}

    /** What the linter says of a file as it is written, whatever an event would make of it. */
    List<Finding> lint(WrittenFile file) {
        try {
            return new Linter(file, event).lint(file.definition());
        } catch (RefusedWorkflow refused) {
            return List.of(refused.in(file.name()));
        }
    }

    /** What is said of a file alone. */
    List<Finding> findings(WrittenFile file) {
        try {
            file(file);
        } catch (RefusedWorkflow refused) {
            findings.add(refused.in(file.name()));
        }
        return findings;
    }

    WoodpeckerVerdict verdict(Map<String, String> files) {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            try {
                file(WrittenFile.read(file.getKey(), file.getValue()));
            } catch (RefusedWorkflow refused) {
                findings.add(refused.in(file.getKey()));
            }
            if (findings.stream().anyMatch(finding -> !finding.isWarning())) {
                return new WoodpeckerVerdict(findings.stream().distinct().toList(), List.of(), List.of());
            }
        }
        while (items.removeIf(this::lacks)) {
            // What waited for a workflow that is gone goes with it.
        }
        return new WoodpeckerVerdict(
                findings.stream().distinct().toList(),
                items.stream().map(this::withoutMissing).toList(),
                decisions);
    }

    /** The workflow without the optional dependencies that are not there. */
    private CompiledWorkflow withoutMissing(Item item) {
        CompiledWorkflow all = item.workflow();
        List<String> present = all.dependsOn().stream().filter(this::runs).toList();
        return new CompiledWorkflow(all.name(), all.matrix(), present, all.runsOn(), all.stages());
    }

    private boolean runs(String name) {
        return items.stream().anyMatch(item -> item.workflow().name().equals(name));
    }

    private boolean lacks(Item item) {
        return item.dependencies().stream()
                .anyMatch(dependency -> !dependency.isOptional() && !runs(dependency.name()));
    }

    private void file(WrittenFile file) {
        for (Map<String, String> axes : WorkflowReader.matrix(file.root())) {
            Occasion occasion = Occasion.of(event, axes);
            Definition definition = file.definition(substituted(file.text(), occasion));
            List<Finding> said = new Linter(file, event).lint(definition);
            findings.addAll(said);
            if (said.stream().anyMatch(finding -> !finding.isWarning())) {
                return;
            }
            compile(WoodpeckerVerdict.workflowName(file.name()), definition, occasion);
        }
    }

    private static String substituted(String text, Occasion occasion) {
        try {
            return Substitution.replace(text, name -> occasion.environment().getOrDefault(name, ""));
        } catch (SubstitutionException refused) {
            int line =
                    (int) Math.max(1, text.substring(0, refused.index()).lines().count());
            throw new RefusedWorkflow(
                    Finding.error(FindingKind.SUBSTITUTION, refused.text(), Finding.Place.NOWHERE.line(line)));
        }
    }

    private void compile(String name, Definition definition, Occasion occasion) {
        List<List<WorkflowStep>> stages;
        try {
            When.Outcome outcome = definition.when().decide(occasion, false);
            decide(name, "", occasion, outcome);
            if (!outcome.holds()) {
                return;
            }
            stages = new Compiler(definition, occasion, (step, decided) -> decide(name, step, occasion, decided))
                    .stages();
        } catch (ExpressionException refused) {
            throw RefusedWorkflow.of(FindingKind.CONDITION, refused.text());
        }
        if (stages.isEmpty()) {
            return;
        }
        CompiledWorkflow workflow = new CompiledWorkflow(
                name,
                occasion.axes(),
                definition.dependsOn().stream().map(Dependency::name).toList(),
                runsOn(definition, occasion),
                stages);
        items.add(new Item(workflow, definition.dependsOn()));
    }

    private void decide(String workflow, String step, Occasion occasion, When.Outcome outcome) {
        decisions.add(new WorkflowDecision(workflow, occasion.axes(), step, outcome.held(), outcome.unmet()));
    }

    private static List<String> runsOn(Definition definition, Occasion occasion) {
        if (!definition.runsOn().isEmpty()) {
            return definition.runsOn();
        }
        if (!definition.when().includesFailure(occasion, false)) {
            return List.of();
        }
        return definition.when().includesSuccess(occasion, false) ? List.of("failure", "success") : List.of("failure");
    }
}
