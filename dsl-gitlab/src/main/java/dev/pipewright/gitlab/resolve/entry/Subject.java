package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Who a problem is about, in our words: {@code image.name of job "build"}. */
final class Subject {

    private Subject() {}

    static String of(Entry entry, @Nullable String attribute) {
        Deque<String> steps = new ArrayDeque<>();
        if (attribute != null) {
            steps.push(attribute);
        }
        for (Entry at = entry; at != null; at = at.parent()) {
            Scalar key = at.key();
            Entry parent = at.parent();
            if (key == null || parent == null) {
                continue;
            }
            if (parent.kind() == JobsEntry.KIND) {
                String job = "job \"" + Ruby.text(key) + '"';
                return steps.isEmpty() ? job : '"' + String.join(".", steps) + "\" of " + job;
            }
            steps.push(Ruby.text(key));
        }
        return steps.isEmpty() ? "the configuration" : '"' + String.join(".", steps) + '"';
    }
}
