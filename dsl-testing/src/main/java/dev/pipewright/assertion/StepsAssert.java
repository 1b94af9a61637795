package dev.pipewright.assertion;

import java.util.Optional;
import java.util.function.Consumer;

/** Assertions about what has steps, a pipeline or a workflow, as it is written. Services are steps that come before the others. */
public final class StepsAssert extends AbstractPartAssert<StepsAssert> {

    StepsAssert(Part pipeline) {
        super(pipeline, StepsAssert.class);
    }

    /** It has these steps, and perhaps others. */
    public StepsAssert hasSteps(String... steps) {
        return passes(part().parts().complaint(steps));
    }

    /** It has these steps and no others; the clone is none of them. */
    public StepsAssert hasOnlySteps(String... steps) {
        return passes(part().parts().complaintOfOthers(steps));
    }

    /** It has a step, and the assertions hold for that. */
    public StepsAssert step(String name, Consumer<StepAssert> assertions) {
        hasSteps(name);
        part().parts().part(name).ifPresent(step -> assertions.accept(new StepAssert(step).as(info.description())));
        return this;
    }

    private StepsAssert passes(Optional<String> complaint) {
        complaint.ifPresent(text -> failWithMessage("%s", text));
        return this;
    }
}
