package dev.pipewright.woodpecker;

import dev.pipewright.keyword.Form;
import dev.pipewright.tree.Mapping;
import java.util.List;

/** What runs only where one of its conditions holds: a workflow or a step. */
public sealed interface Conditional permits Workflow, Step {

    /** Its keywords. */
    Mapping toNode();

    /** The conditions of {@code when}, whether they are written as one or as a list; none where it always runs. */
    default List<Conditions> conditions() {
        return Form.oneOrMany(Form.mapping(Conditions::from))
                .in(toNode(), "when")
                .orElse(List.of());
    }
}
