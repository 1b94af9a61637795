package dev.pipewright.gitlab.simulate;

import dev.pipewright.graph.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which jobs wait for which. The end of a stage is a node too, so that the graph stays as small as the pipeline. */
public final class WaitingGraph {

    /** No job's name has a line break. */
    private static final String END = "\nend of ";

    /**
     * A job that may wait.
     *
     * @param name its name, that of its instance where it is one of several
     * @param sourceName the name under which it is defined
     * @param stage its stage
     * @param needs the names of the jobs that it waits for; empty where it waits for the stages before its own
     */
    public record Waiter(String name, String sourceName, String stage, Optional<List<String>> needs) {}

    private final Map<String, String> sourceNames = new HashMap<>();
    private final Graph graph = new Graph();

    private WaitingGraph(List<String> stages, List<Waiter> jobs) {
        jobs.forEach(job -> sourceNames.put(job.name(), job.sourceName()));
        jobs.forEach(job -> graph.node(job.name()));
        String before = "";
        for (String stage : stages.stream().distinct().toList()) {
            add(stage, before, jobs);
            before = END + stage;
        }
    }

    /** The graph of jobs in stages. */
    public static WaitingGraph of(List<String> stages, List<Waiter> jobs) {
        return new WaitingGraph(stages, jobs);
    }

    private void add(String stage, String before, List<Waiter> jobs) {
        String end = END + stage;
        graph.node(end);
        if (!before.isEmpty()) {
            graph.edge(end, before);
        }
        for (Waiter job : jobs) {
            if (!job.stage().equals(stage)) {
                continue;
            }
            graph.edge(end, job.name());
            if (job.needs().isPresent()) {
                // A need of a job that is not known, in an include that is not there, lengthens nothing.
                job.needs().get().stream()
                        .filter(sourceNames::containsKey)
                        .forEach(need -> graph.edge(job.name(), need));
            } else if (!before.isEmpty()) {
                graph.edge(job.name(), before);
            }
        }
    }

    /** Whether each of these jobs, but the first, waits for the one before it. */
    public boolean isChain(List<String> jobs) {
        Set<String> possible = Set.of();
        for (int i = 0; i < jobs.size(); i++) {
            String name = jobs.get(i);
            Set<String> before = possible;
            possible = sourceNames.entrySet().stream()
                    .filter(job -> job.getKey().equals(name) || job.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (i > 0) {
                possible.removeIf(job -> Collections.disjoint(awaited(job), before));
            }
        }
        return !possible.isEmpty();
    }

    /** The jobs that a job waits for at once, those of all stages before it where it has no needs. */
    private Set<String> awaited(String job) {
        Set<String> jobs = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(graph.targets(job));
        while (!open.isEmpty()) {
            String node = open.remove();
            if (node.startsWith(END)) {
                open.addAll(graph.targets(node));
            } else {
                jobs.add(node);
            }
        }
        return jobs;
    }

    /** The names of the jobs of the longest chain, the first to run first. */
    public List<String> longestPath() {
        List<String> path = new ArrayList<>();
        for (String node : graph.longestPath(node -> node.startsWith(END) ? 0 : 1)) {
            String job = sourceNames.get(node);
            if (job != null) {
                path.add(job);
            }
        }
        Collections.reverse(path);
        return path;
    }
}
