package dev.pipewright.tree;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the line of the user's code that called us. */
final class CallSites {

    private static final String OURS = "dev.pipewright.";
    /** Small, because the user's frame is nearly always the third or fourth. */
    private static final int FRAMES_AT_ONCE = 6;

    private static final StackWalker WALKER = StackWalker.getInstance(Set.of(), FRAMES_AT_ONCE);
    private static final Function<Stream<StackWalker.StackFrame>, Optional<StackWalker.StackFrame>> NEAREST =
            frames -> frames.filter(CallSites::isTheUsers).findFirst();

    private CallSites() {}

    static Origin nearest() {
        Optional<StackWalker.StackFrame> frame = WALKER.walk(NEAREST);
        return frame.isPresent() ? new JavaOrigin(frame.get()) : Origin.unknown();
    }

    private static boolean isTheUsers(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return !name.startsWith(OURS) && !name.startsWith("java.");
    }
}
