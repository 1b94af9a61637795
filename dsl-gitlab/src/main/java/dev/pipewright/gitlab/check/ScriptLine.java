package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Scalar;
import java.util.function.Supplier;

/**
 * One piece of a job's script: a line, or a block of several.
 *
 * @param job the job that runs it
 * @param node the text as written
 * @param place where it is written
 */
record ScriptLine(EffectiveJob job, Scalar node, Supplier<Place> place) {

    String text() {
        return node.text();
    }

    /** The commands of this piece. */
    Shell shell() {
        return job.pipeline().shell(node);
    }
}
