package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape in which GitLab stores a job: some keywords as columns, the others as options. */
public final class BuildAttributes {

    private final Mapping job;
    private final Mapping.Builder out;

    private BuildAttributes(Mapping job) {
        this.job = job;
        this.out = Mapping.builder(job.origin());
    }

    /** The attributes of a job; every value knows where it was written. */
    public static Mapping of(ExpandedJob job, List<String> stages) {
        BuildAttributes attributes = new BuildAttributes(job.value());
        return attributes.columns(stages).put("options", attributes.options()).build();
    }

    private Mapping.Builder columns(List<String> stages) {
        int stage = stages.indexOf(Ruby.text(job.get("stage")));
        if (stage >= 0) {
            out.put("stage_idx", Scalar.of(stage));
        }
        copy(out, "stage", "stage");
        copy(out, "tag_list", "tags");
        copy(out, "name", "name");
        copy(out, "allow_failure", "ignore");
        Node when = job.get("when");
        out.put("when", when == null ? Scalar.of("on_success") : when);
        copy(out, "environment", "environment_name");
        copy(out, "coverage_regex", "coverage");
        copy(out, "job_variables", "job_variables");
        copy(out, "root_variables_inheritance", "root_variables_inheritance");
        put(out, "needs", need("job"));
        copy(out, "interruptible", "interruptible");
        copy(out, "only", "only");
        copy(out, "except", "except");
        copy(out, "rules", "rules");
        copy(out, "cache", "cache");
        copy(out, "resource_group_key", "resource_group");
        copy(out, "scheduling_type", "scheduling_type");
        copy(out, "id_tokens", "id_tokens");
        copy(out, "inputs", "inputs");
        Node run = job.get("run");
        if (run != null) {
            out.put("execution_config", Mapping.empty(run.origin()).with("run_steps", run));
        }
        return out;
    }

    private Mapping options() {
        Mapping.Builder options = Mapping.builder(job.origin());
        for (String key : List.of("image", "services", "allow_failure_criteria", "artifacts", "dependencies")) {
            copy(options, key, key);
        }
        put(options, "cross_dependencies", need("cross_dependency"));
        copy(options, "job_timeout", "timeout");
        for (String key : List.of(
                "before_script",
                "script",
                "after_script",
                "hooks",
                "environment",
                "retry",
                "parallel",
                "instance",
                "start_in",
                "trigger")) {
            copy(options, key, key);
        }
        copy(options, "resource_group_key", "resource_group");
        if (need("bridge") instanceof Sequence bridges && !bridges.isEmpty()) {
            options.put("bridge_needs", bridges.items().get(0));
        }
        for (String key : List.of("release", "publish", "pages", "manual_confirmation")) {
            copy(options, key, key);
        }
        return options.build();
    }

    private @Nullable Node need(String kind) {
        return job.get("needs") instanceof Mapping kinds ? kinds.get(kind) : null;
    }

    private void copy(Mapping.Builder into, String name, String key) {
        put(into, name, job.get(key));
    }

    private static void put(Mapping.Builder into, String name, @Nullable Node value) {
        if (value != null && !Ruby.isNil(value)) {
            into.put(name, value);
        }
    }
}
