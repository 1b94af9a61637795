package dev.pipewright.woodpecker;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/**
 * A step or a workflow to wait for, of which only the name is known.
 *
 * @param name its name
 * @param isOptional whether it may be missing, since its conditions leave it out
 */
public record Dependency(String name, boolean isOptional) implements StepDependency, WorkflowDependency {

    private static final String NAME = "name";
    private static final String OPTIONAL = "optional";

    static Dependency from(Node node) {
        if (node instanceof Scalar scalar) {
            return new Dependency(scalar.text(), false);
        }
        if (node instanceof Mapping mapping && mapping.get(NAME) instanceof Scalar name) {
            boolean optional = mapping.get(OPTIONAL) instanceof Scalar flag && Boolean.TRUE.equals(flag.value());
            return new Dependency(name.text(), optional);
        }
        throw new WrongKindException("depends_on", "a name, or a mapping with a name", node);
    }

    @Override
    public Dependency ifPresent() {
        return new Dependency(name, true);
    }

    @Override
    public Node dependencyNode(Origin here) {
        Scalar written = Scalar.of(name, here);
        return isOptional ? Mapping.empty(here).with(NAME, written).with(OPTIONAL, Scalar.of(true, here)) : written;
    }
}
