package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a job finally is, keyword by keyword, so that two versions can be held against each other. */
final class JobValues {

    private static final String OPTIONS = "options";

    /** What is compared by itself, or is only the way to what is compared: whether a job is there, and where. */
    private static final Set<String> LEFT_OUT = Set.of(
            "name",
            "stage",
            "stage_idx",
            "when",
            "allow_failure",
            "start_in",
            "needs",
            "rules",
            "only",
            "except",
            "interruptible",
            "job_variables",
            "root_variables_inheritance",
            "scheduling_type",
            "environment",
            "parallel",
            "instance",
            OPTIONS);

    /** GitLab stores some keywords under other names. */
    private static final Map<String, String> KEYWORDS = Map.of(
            "tag_list",
            "tags",
            "job_timeout",
            "timeout",
            "allow_failure_criteria",
            "allow_failure",
            "coverage_regex",
            "coverage");

    private final Map<String, Node> values = new LinkedHashMap<>();

    private JobValues(RunJob job) {
        put("stage", Scalar.of(job.stage()));
        put("when", Scalar.of(job.when().toString()));
        put("allow_failure", Scalar.of(job.allowFailure()));
        job.startIn().ifPresent(wait -> put("start_in", Scalar.of(wait)));
        List<RunNeed> needs = job.needs();
        if (needs != null) {
            put("needs", needs(needs));
        }
        Boolean interruptible = job.interruptible();
        if (interruptible != null) {
            put("interruptible", Scalar.of(interruptible));
        }
        putAll(job.attributes());
        if (job.attributes().get(OPTIONS) instanceof Mapping options) {
            if (options.get("environment") instanceof Mapping environment) {
                put("environment", environment);
            }
            putAll(options);
        }
        Mapping.Builder variables = Mapping.builder(Origin.unknown());
        job.variables().forEach((name, value) -> variables.put(name, Scalar.of(value)));
        put("variables", variables.build());
    }

    /** What the second version changes of the first, in the order of keywords. */
    static List<AttributeChange> changes(RunJob before, RunJob after) {
        List<AttributeChange> changes = new ArrayList<>();
        compare("", new JobValues(before).values, new JobValues(after).values, changes);
        return changes;
    }

    private static void compare(
            String prefix, Map<String, Node> before, Map<String, Node> after, List<AttributeChange> changes) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Node old = before.get(key);
            Node fresh = after.get(key);
            if (old instanceof Mapping left && fresh instanceof Mapping right) {
                compare(prefix + key + ".", entries(left), entries(right), changes);
            } else if (!Objects.equals(old, fresh)) {
                changes.add(new AttributeChange(prefix + key, Optional.ofNullable(old), Optional.ofNullable(fresh)));
            }
        }
    }

    private static Map<String, Node> entries(Mapping mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Entry entry : mapping) {
            entries.put(entry.name(), entry.value());
        }
        return entries;
    }

    private void putAll(Mapping mapping) {
        for (Entry entry : mapping) {
            if (!LEFT_OUT.contains(entry.name())) {
                put(KEYWORDS.getOrDefault(entry.name(), entry.name()), entry.value());
            }
        }
    }

    private void put(String keyword, Node value) {
        values.put(keyword, value);
    }

    private static Node needs(List<RunNeed> needs) {
        return Sequence.of(
                needs.stream()
                        .<Node>map(need -> Scalar.of(need.name()
                                + (need.isOptional() ? ", optional" : "")
                                + (need.artifacts() ? "" : ", no artifacts")))
                        .toList(),
                Origin.unknown());
    }
}
