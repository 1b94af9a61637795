package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.ArrayList;
import java.util.List;

/** The workflows of a repository for Woodpecker, as they are written. */
final class WorkflowParts {

    private static final List<String> CLONE = List.of("clone");

    private final SourceText sources;

    private WorkflowParts(SourceText sources) {
        this.sources = sources;
    }

    static Parts of(WoodpeckerConfiguration configuration, SourceText sources) {
        WorkflowParts parts = new WorkflowParts(sources);
        return new Parts(
                "workflow",
                configuration.effective().workflows().stream()
                        .map(parts::workflow)
                        .toList());
    }

    private Part workflow(Workflow workflow) {
        List<Part> parts = new ArrayList<>();
        List<String> first = workflow.skipClone().orElse(false) ? List.of() : CLONE;
        workflow.allServices().forEach(service -> parts.add(step(service, first)));
        List<Step> steps = workflow.allSteps();
        boolean isGraph = steps.stream().anyMatch(step -> step.toNode().get("depends_on") != null);
        List<String> before = first;
        for (Step step : steps) {
            List<String> named = Part.dependsOn(step.toNode());
            parts.add(step(step, !isGraph ? before : named.isEmpty() ? first : named));
            before = List.of(step.name().orElse(""));
        }
        return new Part(
                new Subject("workflow", workflow.name(), workflow.toNode().origin(), sources),
                workflow.toNode(),
                Part.dependsOn(workflow.toNode()),
                false,
                new Parts("step", parts));
    }

    private Part step(Step step, List<String> waitsFor) {
        return new Part(
                new Subject("step", step.name().orElse(""), step.toNode().origin(), sources),
                step.toNode(),
                waitsFor,
                step.privileged().orElse(false),
                new Parts("step", List.of()));
    }
}
