package dev.pipewright.gitlab.compare;

import java.util.List;

/**
 * A job that is there in both versions, and is not the same.
 *
 * @param job its name; of a child pipeline with the job that starts it, {@code docs > site}
 * @param sourceJob the same with the name under which the configuration defines it
 * @param attributes what differs
 */
public record JobChange(String job, String sourceJob, List<AttributeChange> attributes) {

    /** Keeps the list as it is now. */
    public JobChange {
        attributes = List.copyOf(attributes);
    }
}
