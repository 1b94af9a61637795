package dev.pipewright.drone.woodpecker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Turns a workflow into the stages that run. */
final class Compiler {

    private static final String CLONE_IMAGE = "docker.io/woodpeckerci/plugin-git:2.9.2";
    private static final String PLUGIN_BASE = "/woodpecker";
    private static final int HIGHEST_PORT = 65_535;

    private final Definition definition;
    private final Occasion occasion;
    private final SettingTexts texts;
    private final BiConsumer<String, When.Outcome> decisions;

    /** @param decisions is told what the conditions of each step say, by its name */
    Compiler(Definition definition, Occasion occasion, BiConsumer<String, When.Outcome> decisions) {
        this.decisions = decisions;
        this.definition = definition;
        this.occasion = occasion;
        this.texts = new SettingTexts(occasion.event().secrets());
    }

    List<List<WorkflowStep>> stages() {
        List<List<WorkflowStep>> stages = new ArrayList<>();
        if (!definition.skipsClone()) {
            clone(stages);
        }
        if (!definition.services().isEmpty()) {
            List<WorkflowStep> services = new ArrayList<>();
            for (Container service : definition.services()) {
                if (runs(service)) {
                    services.add(step(service, "service"));
                }
            }
            stages.add(services);
        }
        Graph graph = new Graph();
        for (Container container : definition.steps()) {
            if (runs(container)) {
                graph.add(container, step(container, container.isPlugin() ? "plugin" : "commands"));
            }
        }
        stages.addAll(graph.stages());
        return stages;
    }

    private boolean runs(Container container) {
        When.Outcome outcome = container.when().decide(occasion, true);
        decisions.accept(container.name(), outcome);
        return outcome.holds();
    }

    private void clone(List<List<WorkflowStep>> stages) {
        if (definition.cloneSteps().isEmpty()) {
            Map<String, String> settings = occasion.event().event().equals("tag")
                    ? Map.of("PLUGIN_DEPTH", "0", "PLUGIN_TAGS", "true")
                    : Map.of("PLUGIN_DEPTH", "0");
            stages.add(List.of(new WorkflowStep(
                    "clone",
                    "clone",
                    CLONE_IMAGE,
                    true,
                    false,
                    "fail",
                    false,
                    false,
                    settings,
                    List.of("_workspace:" + PLUGIN_BASE))));
        }
        for (Container container : definition.cloneSteps()) {
            if (runs(container)) {
                stages.add(List.of(step(container, "clone")));
            }
        }
    }

    private WorkflowStep step(Container container, String type) {
        for (String host : container.extraHosts()) {
            if (host.indexOf(':') < 0) {
                throw RefusedWorkflow.of(FindingKind.COMPILE, "extra host " + host + " is in wrong format");
            }
        }
        boolean detached = type.equals("service") || container.isDetached();
        Map<String, String> settings = texts.settings(container.settings());
        texts.environment(container.environment());
        container.ports().forEach(Compiler::port);
        List<String> volumes = new ArrayList<>();
        volumes.add("_workspace:" + (container.isPlugin() ? PLUGIN_BASE : base()));
        volumes.addAll(container.volumes());
        boolean privileged = container.isPrivileged()
                || (container.isPlugin() && Images.isIn(occasion.event().privilegedPlugins(), container.image()));
        return new WorkflowStep(
                container.name(),
                type,
                container.image(),
                container.when().includesSuccess(occasion, true),
                container.when().includesFailure(occasion, true),
                container.failure().isEmpty() ? "fail" : container.failure(),
                detached,
                privileged,
                settings,
                volumes);
    }

    private String base() {
        String base = definition.workspaceBase();
        if (base.isEmpty()) {
            return PLUGIN_BASE;
        }
        String clean = Path.of(base).normalize().toString();
        return clean.isEmpty() ? "." : clean;
    }

    private static void port(String written) {
        int slash = written.indexOf('/');
        String number = slash < 0 ? written : written.substring(0, slash);
        if (!number.matches("[0-9]+")) {
            throw RefusedWorkflow.of(
                    FindingKind.COMPILE, "strconv.ParseUint: parsing \"" + number + "\": invalid syntax");
        }
        if (number.length() > 9 || Integer.parseInt(number) > HIGHEST_PORT) {
            throw RefusedWorkflow.of(
                    FindingKind.COMPILE, "strconv.ParseUint: parsing \"" + number + "\": value out of range");
        }
    }
}
