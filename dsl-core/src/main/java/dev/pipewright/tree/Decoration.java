package dev.pipewright.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand by a node besides its value; most nodes have none. */
record Decoration(@Nullable String tag, @Nullable String name, Comments comments, List<Object> attachments) {

    private static final Decoration NONE = new Decoration(null, null, Comments.NONE, List.of());

    static Decoration of(@Nullable Decoration present) {
        return present == null ? NONE : present;
    }

    Decoration tagged(String newTag) {
        return new Decoration(newTag, name, comments, attachments);
    }

    Decoration named(@Nullable String newName) {
        return new Decoration(tag, newName, comments, attachments);
    }

    Decoration commented(Comments newComments) {
        return new Decoration(tag, name, newComments, attachments);
    }

    Decoration attached(Object attachment) {
        List<Object> all = new ArrayList<>(attachments);
        all.removeIf(present -> present.getClass() == attachment.getClass());
        all.add(attachment);
        return new Decoration(tag, name, comments, List.copyOf(all));
    }
}
