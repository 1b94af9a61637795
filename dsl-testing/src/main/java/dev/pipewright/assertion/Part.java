package dev.pipewright.assertion;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pipeline or workflow with its steps, or a step.
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

    /** What is written below {@code depends_on}: names, or mappings with a name. */
    static List<String> dependsOn(Mapping keywords) {
        Node written = keywords.get("depends_on");
        List<Node> all = written instanceof Sequence list
                ? list.items()
                : Stream.ofNullable(written).toList();
        return all.stream()
                .map(each -> each instanceof Mapping named ? named.get("name") : each)
                .filter(Scalar.class::isInstance)
                .map(name -> ((Scalar) name).text())
                .toList();
    }
}
