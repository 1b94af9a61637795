package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.tree.Mapping;

/**
 * A job as it will run.
 *
 * @param name the name, that of its instance where it is one of several
 * @param sourceName the name in the file
 * @param value what GitLab makes of its keywords
 */
public record ExpandedJob(String name, String sourceName, Mapping value) {

    ExpandedJob with(Mapping newValue) {
        return new ExpandedJob(name, sourceName, newValue);
    }
}
