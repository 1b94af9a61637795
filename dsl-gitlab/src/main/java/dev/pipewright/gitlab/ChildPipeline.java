package dev.pipewright.gitlab;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A child pipeline that is written in Java: a trigger's node remembers it.
 *
 * @param path the file that it is written to
 * @param pipeline the child
 * @param origin where the trigger was written
 */
public record ChildPipeline(String path, Pipeline pipeline, Origin origin) {

    /** The children that the jobs of a pipeline trigger, in the order of the jobs; not their children. */
    public static List<ChildPipeline> of(Pipeline parent) {
        List<ChildPipeline> children = new ArrayList<>();
        for (Job job : parent.jobs()) {
            Node trigger = job.toNode().get("trigger");
            if (trigger instanceof Mapping mapping) {
                mapping.attachment(ChildPipeline.class).ifPresent(children::add);
            }
        }
        return children;
    }
}
