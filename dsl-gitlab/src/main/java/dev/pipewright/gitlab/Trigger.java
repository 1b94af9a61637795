package dev.pipewright.gitlab;

import dev.pipewright.keyword.Nodes;
import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Another pipeline that a job starts: of another project, or a child pipeline of this one.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#trigger">GitLab: trigger</a>
 */
public final class Trigger extends NodeValue<Mapping> implements TypedMapping<Trigger> {

    private static final KeyOrder KEYS = KeyOrder.of("project", "branch", "include", "strategy", "forward", "inputs");
    private static final int MOST_INCLUDES = 3;

    private Trigger(Mapping node) {
        super(node);
    }

    /**
     * The pipeline of another project.
     *
     * @param project the project's full path, {@code group/project}
     * @see <a href="https://docs.gitlab.com/ci/yaml/#triggerproject">GitLab: trigger:project</a>
     */
    public static Trigger project(String project) {
        if (project.isBlank()) {
            throw new IllegalArgumentException(
                    "trigger:project takes a project's full path, such as \"group/project\", but got \"" + project
                            + "\"");
        }
        Origin here = Origin.here();
        return new Trigger(Mapping.empty(here).with("project", Scalar.of(project, here), KEYS));
    }

    /** The pipeline of another project: the short form. */
    public static Trigger of(String project) {
        return project(project);
    }

    /**
     * A child pipeline that is written in Java too: it goes to a file of its own, which the trigger includes.
     *
     * @param path where the child's YAML is written, from the project's root
     * @see <a href="https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#parent-child-pipelines">GitLab: child
     *     pipelines</a>
     */
    public static Trigger child(String path, Pipeline pipeline) {
        Trigger trigger = include(Include.local(path));
        return trigger.over(trigger.toNode()
                .attached(new ChildPipeline(path, pipeline, trigger.toNode().origin())));
    }

    /**
     * A child pipeline from files.
     *
     * @param includes one to three
     * @throws IllegalArgumentException for none or more than three
     * @see <a href="https://docs.gitlab.com/ci/yaml/#triggerinclude">GitLab: trigger:include</a>
     */
    public static Trigger include(Include... includes) {
        if (includes.length == 0 || includes.length > MOST_INCLUDES) {
            throw new IllegalArgumentException("trigger:include takes one to three files, but got "
                    + (includes.length == 0 ? "none" : includes.length) + "; a file may include further ones");
        }
        Origin here = Origin.here();
        return new Trigger(Mapping.empty(here).with("include", Sequence.ofValues(List.of(includes), here), KEYS));
    }

    /** Sets {@code branch}: the branch of the other project; its default branch where unset. */
    public Trigger branch(String branch) {
        return set("branch", branch);
    }

    /**
     * Sets {@code strategy}: whether this job waits for the pipeline that it starts.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#triggerstrategy">GitLab: trigger:strategy</a>
     */
    public Trigger strategy(Strategy strategy) {
        return set("strategy", strategy.toNode());
    }

    /**
     * Sets {@code forward}: which variables go along.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#triggerforward">GitLab: trigger:forward</a>
     */
    public Trigger forward(UnaryOperator<Forward> forward) {
        return set("forward", forward.apply(Forward.of()).toNode());
    }

    /** Sets one of the {@code inputs} of the pipeline that is started; since GitLab 17.11. */
    public Trigger input(String name, String value) {
        return input(name, Scalar.of(value, Origin.here()));
    }

    /** Sets one of the {@code inputs} of the pipeline that is started; since GitLab 17.11. */
    public Trigger input(String name, Node value) {
        Mapping inputs = toNode().get("inputs") instanceof Mapping present ? present : Mapping.empty(Origin.here());
        return set("inputs", inputs.with(name, value));
    }

    /** The value of {@code trigger} that this is: the short form where there is only a project. */
    Node triggerNode(Origin here) {
        return Nodes.brief(toNode(), "project");
    }

    /** The trigger that a node is; the short form, a bare project, becomes the long one. */
    static Trigger from(Node node) {
        if (node instanceof Scalar scalar) {
            return new Trigger(Mapping.empty(node.origin()).with("project", scalar, KEYS));
        }
        if (node instanceof Mapping mapping) {
            return new Trigger(mapping);
        }
        throw new WrongKindException("trigger", "a text or a mapping", node);
    }

    @Override
    public Trigger over(Mapping mapping) {
        return new Trigger(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }
}
