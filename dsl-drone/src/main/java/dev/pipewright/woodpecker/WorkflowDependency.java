package dev.pipewright.woodpecker;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;

/** What a workflow waits for: a {@link Workflow}, or the name of one. */
public sealed interface WorkflowDependency permits Workflow, Dependency {

    /** The name of the workflow. */
    String name();

    /** The workflow of this name; where there is none, Woodpecker leaves out what waits for it. */
    static WorkflowDependency of(String name) {
        return new Dependency(name, false);
    }

    /** The dependency that an entry of {@code depends_on} is. */
    static WorkflowDependency from(Node node) {
        return Dependency.from(node);
    }

    /** The same, which may be missing: without this word, an event that leaves it out leaves out what waits for it, too. */
    default WorkflowDependency ifPresent() {
        return new Dependency(name(), true);
    }

    /** The entry of {@code depends_on} that this is, written at a place. */
    default Node dependencyNode(Origin here) {
        return new Dependency(name(), false).dependencyNode(here);
    }
}
