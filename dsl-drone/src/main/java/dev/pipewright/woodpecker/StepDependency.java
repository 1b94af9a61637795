package dev.pipewright.woodpecker;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.Optional;

/** What a step waits for: a {@link Step}, or the name of one. */
public sealed interface StepDependency permits Step, Dependency {

    /** The step of this name; a typo is found by the verdict. */
    static StepDependency of(String name) {
        return new Dependency(name, false);
    }

    /** The dependency that an entry of {@code depends_on} is. */
    static StepDependency from(Node node) {
        return Dependency.from(node);
    }

    /** The same, which may be missing: without this word, an event that leaves the step out refuses the workflow. */
    default StepDependency ifPresent() {
        return dependency().ifPresent();
    }

    /** The entry of {@code depends_on} that this is, written at a place. */
    default Node dependencyNode(Origin here) {
        return dependency().dependencyNode(here);
    }

    private Dependency dependency() {
        Optional<String> name = ((Step) this).name();
        return new Dependency(name.orElse(""), false);
    }
}
