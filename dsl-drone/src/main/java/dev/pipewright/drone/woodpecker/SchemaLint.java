package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a file as it is written against the shape that Woodpecker expects; what does not fit is a warning, never an error. */
final class SchemaLint {

    private SchemaLint() {}

    /** What does not fit; that alternatives do not fit is told only where nothing more particular is. */
    static List<SchemaError> errors(Shape shape, @Nullable RawNode root) {
        List<SchemaError> all = shape.judge(LintedValue.root(root)).errors();
        Set<LintedValue> told = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(error -> !error.isGeneral()).forEach(error -> tell(error.value(), told));
        return all.stream()
                .filter(error -> !error.isGeneral() || !told.contains(error.value()))
                .toList();
    }

    /** Something is told of a value, and so of everything that it is a part of. */
    private static void tell(LintedValue value, Set<LintedValue> told) {
        for (LintedValue each = value; each != null && told.add(each); each = each.parent()) {
            // The way up is all that is wanted.
        }
    }
}
