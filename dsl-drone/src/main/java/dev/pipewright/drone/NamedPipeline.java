package dev.pipewright.drone;

import dev.pipewright.tree.Scalar;

/** A pipeline of which only the name is known. */
record NamedPipeline(String name) implements PipelineReference {

    @Override
    public Scalar toNode() {
        return Scalar.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
