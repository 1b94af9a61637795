package dev.pipewright.gitlab.check;

import dev.pipewright.shell.Shell;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.tree.Scalar;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** Whether the text holds one of these: only then it is worth reading as shell. */
    boolean holds(String... parts) {
        return Arrays.stream(parts).anyMatch(text()::contains);
    }

    /** The first command of a kind. */
    Optional<Command> first(Predicate<Command> kind) {
        return shell().commands().stream().filter(kind).findFirst();
    }

    /** The commands of this piece. */
    Shell shell() {
        return job.pipeline().shell(node);
    }
}
