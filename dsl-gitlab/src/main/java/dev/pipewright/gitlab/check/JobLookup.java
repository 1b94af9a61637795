package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The jobs of a pipeline by name, and what they get from the jobs that they extend. */
final class JobLookup {

    private final Pipeline pipeline;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Job> expanded = new HashMap<>();

    JobLookup(Pipeline pipeline) {
        this.pipeline = pipeline;
        for (Job job : pipeline.jobs()) {
            jobs.put(job.name(), job);
            if (isVisible(job)) {
                expandedNames(job).forEach(name -> expanded.put(name, job));
            }
        }
    }

    /** Whether all jobs are known: no include can bring more. */
    boolean isComplete() {
        return !pipeline.toNode().has("include");
    }

    /** The visible jobs, in the pipeline's order. */
    List<Job> visible() {
        return jobs.values().stream().filter(JobLookup::isVisible).toList();
    }

    /** The names of the visible jobs. */
    List<String> names() {
        return visible().stream().map(Job::name).toList();
    }

    /** The visible job of a name, which may be that of one of its parallel instances. */
    @Nullable
    Job visible(String name) {
        Job job = jobs.get(name);
        return job != null && isVisible(job) ? job : expanded.get(name);
    }

    /** Any job of a name, hidden or not. */
    @Nullable
    Job any(String name) {
        return jobs.get(name);
    }

    static boolean isVisible(Job job) {
        return !job.name().startsWith(".");
    }

    /** The stage of a job, GitLab's default where nobody says; null where only an include could tell. */
    @Nullable
    String stage(Job job) {
        Inherited stage = inherited(job, "stage");
        if (stage.value() instanceof Scalar scalar) {
            return scalar.text();
        }
        return stage.isCertain() && stage.value() == null ? "test" : null;
    }

    /** The value of a keyword that a job has of its own or from the nearest job that it extends. */
    Inherited inherited(Job job, String key) {
        return inherited(job, key, new HashSet<>());
    }

    private Inherited inherited(Job job, String key, Set<String> path) {
        Mapping node = job.toNode();
        Node own = node.get(key);
        if (own != null) {
            return new Inherited(own, true);
        }
        boolean certain = true;
        List<String> parents = new ArrayList<>(parents(node.get("extends")));
        for (int i = parents.size() - 1; i >= 0; i--) {
            Job parent = jobs.get(parents.get(i));
            if (parent == null || !path.add(parents.get(i))) {
                certain = false;
                continue;
            }
            Inherited value = inherited(parent, key, path);
            if (value.value() != null) {
                return new Inherited(value.value(), certain && value.isCertain());
            }
            certain &= value.isCertain();
        }
        return new Inherited(null, certain && !(node.get("extends") != null && parents.isEmpty()));
    }

    private static List<String> parents(@Nullable Node node) {
        if (node instanceof Scalar scalar) {
            return List.of(scalar.text());
        }
        if (node instanceof Sequence sequence) {
            return sequence.stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text())
                    .toList();
        }
        return List.of();
    }

    private static List<String> expandedNames(Job job) {
        Node node = job.toNode().get("parallel");
        List<String> names = new ArrayList<>();
        if (node instanceof Scalar scalar && scalar.text().matches("\\d{1,3}")) {
            int count = Integer.parseInt(scalar.text());
            for (int i = 1; i <= count; i++) {
                names.add(job.name() + " " + i + "/" + count);
            }
        } else if (node instanceof Mapping) {
            List<Map<String, String>> rows = job.parallel().map(Parallel::rows).orElse(List.of());
            rows.forEach(row -> names.add(job.name() + ": [" + String.join(", ", row.values()) + "]"));
        }
        return names;
    }

    /**
     * What a job has for a keyword.
     *
     * @param value null where it has nothing
     * @param isCertain false where an extended job is not known here, so that it may have more
     */
    record Inherited(@Nullable Node value, boolean isCertain) {}
}
