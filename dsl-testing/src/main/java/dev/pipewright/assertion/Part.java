package dev.pipewright.assertion;

import dev.pipewright.tree.Mapping;
import java.util.List;

/**
 * A pipeline with its steps, or a step.
 *
 * @param subject what failures call it
 * @param keywords what is written of it
 * @param waitsFor the names of those that it waits for
 * @param isPrivileged whether it has full access to the machine
 * @param parts its steps, services before the others; none for a step
 */
record Part(Subject subject, Mapping keywords, List<String> waitsFor, boolean isPrivileged, Parts parts) {

    String name() {
        return subject.name();
    }
}
