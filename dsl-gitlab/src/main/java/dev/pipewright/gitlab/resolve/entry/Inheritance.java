package dev.pipewright.gitlab.resolve.entry;

import java.util.Set;

/** Which keywords a job takes from {@code default}, and {@code default} from the top level. */
public final class Inheritance {

    private static final Set<String> OF_JOBS = Set.copyOf(JobEntry.KIND.inheritedKeys());
    private static final Set<String> OF_TRIGGERS = Set.copyOf(BridgeEntry.KIND.inheritedKeys());
    private static final Set<String> OF_DEFAULT = Set.copyOf(DefaultEntry.KIND.inheritedKeys());

    private Inheritance() {}

    /** Whether a job takes a keyword from {@code default} where it does not say otherwise. */
    public static boolean isDefault(String keyword, boolean trigger) {
        return (trigger ? OF_TRIGGERS : OF_JOBS).contains(keyword);
    }

    /** Whether {@code default} takes a keyword from the top level where it does not say otherwise. */
    public static boolean isTopLevel(String keyword) {
        return OF_DEFAULT.contains(keyword);
    }
}
