package dev.pipewright.drone;

import dev.pipewright.tree.Scalar;

/** A step of which only the name is known. */
record NamedStep(String name) implements StepReference {

    @Override
    public Scalar toNode() {
        return Scalar.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
