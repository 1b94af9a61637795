package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import dev.pipewright.gitlab.simulate.WorkflowRun;
import dev.pipewright.tree.Mapping;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what an event gives as one JSON object: whether there is a pipeline, which phase refused it, and its jobs. */
public final class RunText {

    private RunText() {}

    /**
     * The object, on one line.
     *
     * @param id a JSON value that the object is to carry as its {@code id}; empty for none
     */
    public static String of(Run run, String id) throws IOException {
        return JsonAnswer.object(id, fields(run));
    }

    /** As {@link #of(Run, String)}, and what becomes of each job and of the whole once they have run as far as they can. */
    static String of(Execution execution, String id) throws IOException {
        return JsonAnswer.object(id, json -> {
            fields(json, execution.run());
            states(json, execution);
        });
    }

    private static void states(JsonGenerator json, Execution execution) throws IOException {
        json.writeStringField("state", execution.state().toString());
        Map<String, String> states = new LinkedHashMap<>();
        execution.states().forEach((job, state) -> states.put(job, state.toString()));
        JsonAnswer.texts(json, "states", states);
        if (!execution.children().isEmpty()) {
            json.writeObjectFieldStart("children");
            for (Map.Entry<String, Execution> child : execution.children().entrySet()) {
                json.writeObjectFieldStart(child.getKey());
                states(json, child.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    static JsonAnswer.Fields fields(Run run) {
        return json -> fields(json, run);
    }

    private static void fields(JsonGenerator json, Run run) throws IOException {
        json.writeBooleanField("created", run.isCreated());
        if (run.isCreated()) {
            JsonAnswer.texts(json, "stages", run.stages());
            JsonAnswer.objects(json, "jobs", run.jobs(), RunText::job);
            workflow(json, run.workflow());
        } else {
            Phase phase = run.refusedAt().orElse(Phase.CONFIG);
            json.writeStringField("phase", phase.toString());
            JsonAnswer.texts(json, "errors", run.errors());
            if (phase == Phase.POPULATE) {
                JsonAnswer.objects(json, "jobs", run.leftovers(), RunText::job);
            }
        }
    }

    /** A refusal in the shape of the others, for what was never simulated. */
    static JsonAnswer.Fields refusal(String reason) {
        return json -> {
            json.writeBooleanField("created", false);
            json.writeStringField("phase", "request");
            JsonAnswer.texts(json, "errors", List.of(reason));
        };
    }

    private static void job(JsonGenerator json, RunJob job) throws IOException {
        json.writeStringField("name", job.name());
        json.writeStringField("stage", job.stage());
        json.writeStringField("when", job.when().toString());
        json.writeBooleanField("allow_failure", job.allowFailure());
        if (job.startIn().isPresent()) {
            json.writeStringField("start_in", job.startIn().get());
        }
        json.writeStringField("scheduling_type", job.schedulingType());
        Boolean interruptible = job.interruptible();
        if (interruptible != null) {
            json.writeBooleanField("interruptible", interruptible);
        }
        List<RunNeed> needs = job.needs();
        if (needs != null && !needs.isEmpty()) {
            JsonAnswer.objects(json, "needs", needs, RunText::need);
        }
        JsonAnswer.texts(json, "variables", job.variables());
    }

    private static void need(JsonGenerator json, RunNeed need) throws IOException {
        json.writeStringField("name", need.name());
        json.writeBooleanField("artifacts", need.artifacts());
        json.writeBooleanField("optional", need.isOptional());
    }

    private static void workflow(JsonGenerator json, Optional<WorkflowRun> decided) throws IOException {
        json.writeObjectFieldStart("workflow");
        if (decided.isPresent()) {
            WorkflowRun workflow = decided.get();
            if (!workflow.variables().isEmpty()) {
                JsonAnswer.texts(json, "variables", workflow.variables());
            }
            if (workflow.ruleAutoCancel().isPresent()) {
                Mapping cancel = workflow.ruleAutoCancel().get();
                json.writeFieldName("auto_cancel");
                ResolveText.write(json, cancel);
            }
        }
        json.writeEndObject();
    }
}
