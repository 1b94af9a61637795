package dev.pipewright.tree;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** How many threads run code whose every line is wanted; while there are any, all threads remember every line. */
    private static final AtomicInteger PRECISE = new AtomicInteger();

    private CallSites() {}

    static boolean isPrecise() {
        return PRECISE.get() > 0;
    }

    static <T> T precisely(Callable<T> code) throws Exception {
        PRECISE.incrementAndGet();
        try {
            return code.call();
        } finally {
            PRECISE.decrementAndGet();
        }
    }

    static Origin nearest() {
        Optional<StackWalker.StackFrame> frame = WALKER.walk(NEAREST);
        return frame.isPresent() ? new JavaOrigin(frame.get()) : Origin.unknown();
    }

    private static boolean isTheUsers(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return !name.startsWith(OURS) && !name.startsWith("java.");
    }
}
