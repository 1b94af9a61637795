package dev.pipewright.schema;

import dev.pipewright.tree.Node;

/** What a schema demands of a value. */
@FunctionalInterface
interface Assertion {

    /** Whether a value is as demanded; without meaning once doubt is raised. */
    boolean holds(Node node, Doubt doubt);
}
