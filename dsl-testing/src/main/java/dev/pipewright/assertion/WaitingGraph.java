package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
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
final class WaitingGraph {

    /** No job's name has a line break. */
    private static final String END = "\nend of ";

    private final Resolution resolution;
    private final Map<String, String> sourceNames = new HashMap<>();
    private final Graph graph = new Graph();

    WaitingGraph(Resolution resolution) {
        this.resolution = resolution;
        resolution.jobs().forEach(job -> sourceNames.put(job.name(), job.sourceName()));
        resolution.jobs().forEach(job -> graph.node(job.name()));
        String before = "";
        for (String stage : resolution.stages().stream().distinct().toList()) {
            add(stage, before);
            before = END + stage;
        }
    }

    private void add(String stage, String before) {
        String end = END + stage;
        graph.node(end);
        if (!before.isEmpty()) {
            graph.edge(end, before);
        }
        for (ResolvedJob job : resolution.jobs()) {
            if (!job.stage().equals(stage)) {
                continue;
            }
            graph.edge(end, job.name());
            Optional<List<String>> needs = ResolvedNeeds.of(job);
            if (needs.isPresent()) {
                // A need of a job that is not known, in an include that is not there, lengthens nothing.
                needs.get().stream().filter(sourceNames::containsKey).forEach(need -> graph.edge(job.name(), need));
            } else if (!before.isEmpty()) {
                graph.edge(job.name(), before);
            }
        }
    }

    /** Whether each of these jobs, but the first, waits for the one before it. */
    boolean isChain(List<String> jobs) {
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
    List<String> longestPath() {
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
