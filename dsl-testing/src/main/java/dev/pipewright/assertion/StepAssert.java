package dev.pipewright.assertion;

/** Assertions about a step or service as it is written, and as the runner takes it. */
public final class StepAssert extends AbstractPartAssert<StepAssert> {

    StepAssert(Part step) {
        super(step, StepAssert.class);
    }

    /** It runs in this image, as it is written. */
    public StepAssert hasImage(String image) {
        return has("image", image);
    }

    /** It has full access to the machine: it asks for it, or its plugin is one that gets it unasked. */
    public StepAssert isPrivileged() {
        return require(part().isPrivileged(), "should be privileged", "it is not");
    }

    /** It has no full access to the machine. */
    public StepAssert isNotPrivileged() {
        return require(!part().isPrivileged(), "should not be privileged", "it is");
    }
}
