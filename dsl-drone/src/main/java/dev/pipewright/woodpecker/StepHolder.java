package dev.pipewright.woodpecker;

import dev.pipewright.keyword.Form;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has steps and services, which a file writes as a list or as a mapping by name. */
public sealed interface StepHolder permits Workflow {

    /** Its keywords. */
    Mapping toNode();

    /** The steps, in order, each with its name. */
    default List<Step> allSteps() {
        return containers("steps");
    }

    /** The services, in order, each with its name. */
    default List<Step> allServices() {
        return containers("services");
    }

    /** The steps that clone in place of the one that Woodpecker adds, in order, each with its name. */
    default List<Step> allCloneSteps() {
        return containers("clone");
    }

    /** The step of a name. */
    default Optional<Step> step(String name) {
        return allSteps().stream()
                .filter(step -> step.name().filter(name::equals).isPresent())
                .findFirst();
    }

    private List<Step> containers(String keyword) {
        Node node = toNode().get(keyword);
        if (!(node instanceof Mapping byName)) {
            return Form.list(Form.mapping(Step::from)).in(toNode(), keyword).orElse(List.of());
        }
        List<Step> all = new ArrayList<>();
        for (Entry entry : byName.entries()) {
            Step step = Form.mapping(Step::from).read(keyword + "." + entry.name(), entry.value());
            all.add(step.name().isPresent() ? step : step.set("name", entry.key()));
        }
        return all;
    }
}
