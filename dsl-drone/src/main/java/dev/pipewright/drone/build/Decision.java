package dev.pipewright.drone.build;

import dev.pipewright.tree.Origin;

/**
 * Why a pipeline, a workflow or a step of one runs on an event or not.
 *
 * @param name its name; of a step behind what it is part of, {@code build > test}
 * @param isPresent whether it runs, where nothing fails before
 * @param because why, in words that stand behind a colon
 * @param origin where that is written: the condition that keeps it away, or else itself
 */
public record Decision(String name, boolean isPresent, String because, Origin origin) {

    /** What stands between the names of a whole and of its part. */
    public static final String PART = " > ";

    /** In a line: {@code deploy is absent: its trigger needs event "tag", and event is "push"}. */
    @Override
    public String toString() {
        return name + (isPresent ? " is present: " : " is absent: ") + because;
    }
}
