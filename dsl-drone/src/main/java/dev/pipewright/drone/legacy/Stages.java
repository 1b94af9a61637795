package dev.pipewright.drone.legacy;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Steps of one group, one behind the other, are a stage and run side by side. */
final class Stages {

    private Stages() {}

    /** The steps, each waiting for all of the stage before; without a stage of several they run in their order anyway. */
    static List<Mapping> wired(List<PortedStep> steps, List<Mapping> services) {
        List<List<PortedStep>> stages = stages(steps);
        if (stages.stream().allMatch(stage -> stage.size() == 1)) {
            return steps.stream().map(PortedStep::node).toList();
        }
        List<Mapping> wired = new ArrayList<>();
        List<String> before = services.stream().map(Stages::name).toList();
        for (List<PortedStep> stage : stages) {
            for (PortedStep step : stage) {
                wired.add(waiting(step.node(), before));
            }
            before = stage.stream().map(step -> name(step.node())).toList();
        }
        return wired;
    }

    private static List<List<PortedStep>> stages(List<PortedStep> steps) {
        List<List<PortedStep>> stages = new ArrayList<>();
        String last = "";
        for (PortedStep step : steps) {
            if (step.group().isEmpty() || !step.group().equals(last)) {
                stages.add(new ArrayList<>());
            }
            stages.get(stages.size() - 1).add(step);
            last = step.group();
        }
        return stages;
    }

    /** Ahead of the conditions, where Drone's reference has it. */
    private static Mapping waiting(Mapping step, List<String> names) {
        if (names.isEmpty()) {
            return step;
        }
        Mapping.Builder out = Mapping.builder(step.origin());
        step.entries().stream()
                .filter(entry -> !entry.name().equals("when"))
                .forEach(entry -> out.put(entry.key(), entry.value()));
        out.put("depends_on", Sequence.ofStrings(names, step.origin()));
        step.entries().stream()
                .filter(entry -> entry.name().equals("when"))
                .forEach(entry -> out.put(entry.key(), entry.value()));
        return out.build();
    }

    private static String name(Mapping step) {
        return step.get("name") instanceof Scalar name ? name.text() : "";
    }
}
