package dev.pipewright.gitlab.simulate;

/** Scenarios in a few words. */
final class ScenarioWords {

    private ScenarioWords() {}

    static String of(Scenario scenario) {
        MergeRequest mergeRequest = scenario.mergeRequestOrNull();
        if (mergeRequest != null && scenario.source() == PipelineSource.MERGE_REQUEST_EVENT) {
            return "a merge request from \"" + mergeRequest.source() + "\" into \"" + mergeRequest.target() + "\"";
        }
        Ref ref = scenario.ref();
        String on = switch (ref.kind()) {
            case BRANCH -> "branch \"" + ref.name() + "\"";
            case TAG -> "tag \"" + ref.name() + "\"";
            case MERGE_REQUEST -> "a merge request";
        };
        return switch (scenario.source()) {
            case PUSH -> (ref.is(Ref.Kind.TAG) ? "a push of " : ref.isNew() ? "the first push of " : "a push to ") + on;
            case SCHEDULE -> "a schedule on " + on;
            case WEB -> "a pipeline started by hand on " + on;
            case API -> "a pipeline started by the API on " + on;
            case TRIGGER -> "a trigger on " + on;
            case PIPELINE -> "a pipeline of another project on " + on;
            case PARENT_PIPELINE -> "a parent pipeline on " + on;
            default -> "a pipeline from " + scenario.source() + " on " + on;
        };
    }
}
