package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** Who a problem is about, in our words: {@code "rules[0].if" of job "build"}. */
final class Subject {

    private Subject() {}

    static String of(Entry entry, @Nullable String attribute) {
        String steps = attribute == null ? "" : "." + attribute;
        for (Entry at = entry; at.parent() != null; at = at.parent()) {
            Entry parent = at.parent();
            Scalar key = at.key();
            if (parent.kind() == JobsEntry.KIND && key != null) {
                String job = "job \"" + Ruby.text(key) + '"';
                return steps.isEmpty() ? job : named(steps) + " of " + job;
            }
            String outer = parent.path().toString();
            String inner = at.path().toString();
            String step = inner.substring(outer.length());
            steps = (step.isEmpty() || step.startsWith(".") || step.startsWith("[") ? step : "." + step) + steps;
        }
        return steps.isEmpty() ? "the configuration" : named(steps);
    }

    private static String named(String steps) {
        return '"' + (steps.startsWith(".") ? steps.substring(1) : steps) + '"';
    }
}
