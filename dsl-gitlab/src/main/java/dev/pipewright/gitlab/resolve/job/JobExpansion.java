package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of each parallel job its instances, and names them in the needs and dependencies of other jobs. */
public final class JobExpansion {

    private static final String NEEDS = "needs";
    private static final String PARALLEL = "parallel";

    private final Map<String, Mapping> jobs;
    private final Map<String, List<Instance>> parallel = new HashMap<>();
    private final Map<String, ExpandedJob> expanded = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private JobExpansion(Map<String, Mapping> jobs) {
        this.jobs = jobs;
        jobs.forEach((name, job) -> {
            if (job.get(PARALLEL) instanceof Mapping value) {
                parallel.put(name, Instance.of(name, value));
            }
        });
    }

    /** Expands all jobs. */
    public static JobExpansion of(Map<String, Mapping> jobs) {
        JobExpansion expansion = new JobExpansion(jobs);
        expansion.expand();
        return expansion;
    }

    /** The jobs as they will run, by name; of equal instances the last counts, in the place of the first. */
    public Map<String, ExpandedJob> jobs() {
        return expanded;
    }

    /** Matrix expressions that name no variable of the matrix. */
    public List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    private void expand() {
        jobs.forEach((name, job) -> {
            List<Instance> instances = parallel.get(name);
            if (instances == null) {
                put(new ExpandedJob(name, name, job));
                return;
            }
            for (Instance instance : instances) {
                put(new ExpandedJob(instance.name(), name, instanceOf(job, instance)));
            }
        });
    }

    private void put(ExpandedJob job) {
        Mapping value = parallel.isEmpty() ? job.value() : normalized(job);
        expanded.put(job.name(), job.with(value));
    }

    private static Mapping instanceOf(Mapping job, Instance instance) {
        Mapping value = job.with(
                        "name", Scalar.of(instance.name(), nameNode(job).origin()))
                .with("instance", Scalar.of(instance.number()));
        if (job.get(PARALLEL) instanceof Mapping written) {
            value = value.with(PARALLEL, written.with("total", Scalar.of(instance.total())));
        }
        return instance.variables().isEmpty()
                ? value
                : value.with("job_variables", JobVariables.plus(job.get("job_variables"), instance.variables()));
    }

    private static Node nameNode(Mapping job) {
        Node name = job.get("name");
        return name == null ? job : name;
    }

    private Mapping normalized(ExpandedJob job) {
        Mapping value = job.value();
        Node needs = value.get(NEEDS);
        if (needs != null && value.get("job_variables") instanceof Sequence variables) {
            MatrixExpressions expressions = new MatrixExpressions(JobVariables.byName(variables));
            Node replaced = expressions.replace(needs);
            if (expressions.errors().isEmpty()) {
                value = value.with(NEEDS, replaced);
            } else {
                problems.addAll(expressions.problems(job.sourceName()));
            }
        }
        if (value.get("dependencies") instanceof Sequence dependencies) {
            value = value.with("dependencies", expandedNames(dependencies));
        }
        if (value.get(NEEDS) instanceof Mapping kinds && kinds.get("job") instanceof Sequence list) {
            value = value.with(NEEDS, kinds.with("job", expandedNeeds(list)));
        }
        return value;
    }

    private Sequence expandedNames(Sequence names) {
        List<Node> all = new ArrayList<>();
        for (Node name : names) {
            List<Instance> instances = parallel.get(Ruby.text(name));
            if (instances == null) {
                all.add(name);
            } else {
                instances.forEach(instance -> all.add(Scalar.of(instance.name(), name.origin())));
            }
        }
        return Sequence.of(all, names.origin());
    }

    private Sequence expandedNeeds(Sequence needs) {
        List<Node> all = new ArrayList<>();
        for (Node node : needs) {
            Mapping need = (Mapping) node;
            String name = Ruby.text(need.get("name"));
            List<Instance> instances = parallel.get(name);
            if (instances == null) {
                all.add(need);
                continue;
            }
            if (need.get(PARALLEL) instanceof Mapping selection) {
                instances = Instance.of(name, selection);
            }
            Mapping plain = need.without(PARALLEL);
            Node written = need.get("name");
            for (Instance instance : instances) {
                all.add(plain.with(
                        "name", Scalar.of(instance.name(), written == null ? need.origin() : written.origin())));
            }
        }
        return Sequence.of(all, needs.origin());
    }
}
