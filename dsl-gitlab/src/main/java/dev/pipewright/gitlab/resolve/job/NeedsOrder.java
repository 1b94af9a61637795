package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.tree.NodePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks for jobs that need each other. The walk is that of Ruby's {@code TSort}, since the first cycle that it completes is
 * the one that GitLab names.
 */
final class NeedsOrder {

    private static final String CIRCULAR = "The pipeline has circular dependencies: ";

    private static final class Visit {
        final String name;
        final List<CrossChecks.Need> needs;
        final int id;
        final int stackStart;
        int lowest;
        int next;

        Visit(String name, List<CrossChecks.Need> needs, int id, int stackStart) {
            this.name = name;
            this.needs = needs;
            this.id = id;
            this.stackStart = stackStart;
            this.lowest = id;
        }
    }

    private final Map<String, List<CrossChecks.Need>> jobs;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> stack = new ArrayList<>();
    private static final int DONE = Integer.MAX_VALUE;

    private NeedsOrder(Map<String, List<CrossChecks.Need>> jobs) {
        this.jobs = jobs;
    }

    /** @throws Refusal at the first cycle */
    static void requireAcyclic(Map<String, List<CrossChecks.Need>> jobs) {
        NeedsOrder order = new NeedsOrder(jobs);
        for (String name : jobs.keySet()) {
            if (!order.ids.containsKey(name)) {
                order.walk(name);
            }
        }
    }

    private void walk(String start) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(enter(start));
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (visit.next < visit.needs.size()) {
                String need = visit.needs.get(visit.next++).name();
                Integer id = ids.get(need);
                if (id == null) {
                    visits.push(enter(need));
                } else if (id != DONE) {
                    visit.lowest = Math.min(visit.lowest, id);
                }
                continue;
            }
            visits.pop();
            leave(visit);
            Visit above = visits.peek();
            if (above != null && visit.lowest != DONE) {
                above.lowest = Math.min(above.lowest, visit.lowest);
            }
        }
    }

    private Visit enter(String name) {
        List<CrossChecks.Need> needs = jobs.getOrDefault(name, List.of());
        for (CrossChecks.Need need : needs) {
            if (need.name().equals(name)) {
                throw refusal(need, name, "self-dependency: " + name, "\"" + name + "\" -> \"" + name + "\"");
            }
        }
        int id = ids.size();
        ids.put(name, id);
        stack.add(name);
        return new Visit(name, needs, id, stack.size() - 1);
    }

    private void leave(Visit visit) {
        if (visit.lowest != visit.id) {
            return;
        }
        List<String> component = new ArrayList<>(stack.subList(visit.stackStart, stack.size()));
        if (component.size() > 1) {
            String names = component.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
            throw refusal(
                    visit.needs.get(0),
                    visit.name,
                    "topological sort failed: [" + names + "]",
                    cycle(visit.name, component));
        }
        stack.subList(visit.stackStart, stack.size()).clear();
        ids.put(visit.name, DONE);
        visit.lowest = DONE;
    }

    /** A way from a job back to itself, through jobs that need each other. */
    private String cycle(String start, List<String> component) {
        Map<String, String> from = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String name = open.remove();
            for (CrossChecks.Need need : jobs.getOrDefault(name, List.of())) {
                if (need.name().equals(start)) {
                    return chain(start, name, from);
                }
                if (component.contains(need.name()) && !from.containsKey(need.name())) {
                    from.put(need.name(), name);
                    open.add(need.name());
                }
            }
        }
        return '"' + String.join("\", \"", component) + '"';
    }

    private static String chain(String start, String last, Map<String, String> from) {
        Deque<String> way = new ArrayDeque<>(List.of(start));
        for (String at = last; !at.equals(start); at = from.getOrDefault(at, start)) {
            way.push(at);
        }
        way.push(start);
        return way.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" -> "));
    }

    private static Refusal refusal(CrossChecks.Need at, String job, String gitlab, String chain) {
        return new Refusal(Problem.at(at.at(), Cause.NEED_CYCLE, CIRCULAR + gitlab, "jobs need each other: " + chain)
                .path(NodePath.ROOT.key(job).key("needs").toString()));
    }
}
