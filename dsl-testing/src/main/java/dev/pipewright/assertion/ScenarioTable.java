package dev.pipewright.assertion;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Jobs × events: what each job does on each event. The jobs of child pipelines stand below the jobs that start them, as
 * {@code docs / site}; a job of several instances is one row as long as all do the same.
 */
public final class ScenarioTable {

    private static final String ABSENT = "–";

    private final List<Event> events;
    private final Map<String, List<String>> rows;

    private ScenarioTable(List<Event> events, Map<String, List<String>> rows) {
        this.events = events;
        this.rows = rows;
    }

    /** Runs a pipeline for each event. */
    public static ScenarioTable of(TestedPipeline pipeline, List<Event> events) {
        List<Run> runs =
                events.stream().map(event -> pipeline.run(event.scenario())).toList();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        if (runs.stream().anyMatch(run -> !run.isCreated())) {
            rows.put("*pipeline*", runs.stream().map(ScenarioTable::pipeline).toList());
        }
        add("", runs.stream().map(Optional::of).toList(), rows);
        return new ScenarioTable(List.copyOf(events), rows);
    }

    private static void add(String prefix, List<Optional<Run>> runs, Map<String, List<String>> rows) {
        Map<String, Set<String>> instances = new LinkedHashMap<>();
        for (Optional<Run> run : runs) {
            for (ResolvedJob job : inOrder(run.flatMap(Run::resolution))) {
                instances
                        .computeIfAbsent(job.sourceName(), first -> new LinkedHashSet<>())
                        .add(job.name());
            }
        }
        instances.forEach((job, names) -> {
            String count = names.size() > 1 ? " ×" + names.size() : "";
            rows.put(
                    prefix + job + count,
                    runs.stream()
                            .map(run -> run.map(present -> cell(present, names)).orElse(ABSENT))
                            .toList());
            List<Optional<Run>> children = runs.stream()
                    .map(run -> run.flatMap(present -> child(present, names)))
                    .toList();
            if (children.stream().anyMatch(Optional::isPresent)) {
                add(prefix + job + " / ", children, rows);
            }
        });
    }

    /** Stage by stage, as GitLab shows them. */
    private static List<ResolvedJob> inOrder(Optional<Resolution> resolution) {
        List<ResolvedJob> jobs = new ArrayList<>();
        resolution.ifPresent(known -> known.stages().stream()
                .distinct()
                .forEach(stage -> known.jobs().stream()
                        .filter(job -> job.stage().equals(stage))
                        .forEach(jobs::add)));
        return jobs;
    }

    private static Optional<Run> child(Run run, Set<String> jobs) {
        return run.downstream().stream()
                .filter(started -> jobs.contains(started.job().name()))
                .findFirst()
                .flatMap(Downstream::run);
    }

    private static String pipeline(Run run) {
        return run.refusedAt()
                .map(phase -> switch (phase) {
                    case SKIP, WORKFLOW -> ABSENT;
                    case POPULATE -> "empty";
                    case CONFIG, SEED -> "refused";
                })
                .orElse("✓");
    }

    private static String cell(Run run, Set<String> instances) {
        Map<String, Integer> states = new LinkedHashMap<>();
        for (String name : instances) {
            states.merge(run.job(name).map(ScenarioTable::state).orElse(ABSENT), 1, Integer::sum);
        }
        if (states.size() == 1) {
            return states.keySet().iterator().next();
        }
        List<String> parts = new ArrayList<>();
        states.forEach((state, count) -> parts.add(state + " ×" + count));
        return String.join(", ", parts);
    }

    private static String state(RunJob job) {
        String mayFail = job.allowFailure() && !job.isManual() ? ", may fail" : "";
        if (job.isManual()) {
            // A manual job that must succeed blocks the pipeline; most need not.
            return job.allowFailure() ? "manual" : "manual, blocks";
        }
        if (job.when().equals(When.DELAYED)) {
            return "after " + job.startIn().orElse("a delay") + mayFail;
        }
        return (job.when().equals(When.ON_SUCCESS) ? "✓" : job.when().toString()) + mayFail;
    }

    /** A Markdown table, its columns as wide as their widest cell, so that it can be read as it is. */
    public String toMarkdown() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("job"));
        events.forEach(event -> head.add(escaped(event.name())));
        lines.add(head);
        rows.forEach((job, cells) -> {
            List<String> line = new ArrayList<>(List.of(escaped(job)));
            cells.forEach(cell -> line.add(escaped(cell)));
            lines.add(line);
        });
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            int index = column;
            widths.add(lines.stream()
                    .mapToInt(line -> width(line.get(index)))
                    .max()
                    .orElse(0));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            append(out, lines.get(i), widths);
            if (i == 0) {
                append(out, widths.stream().map("-"::repeat).toList(), widths);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> cells, List<Integer> widths) {
        for (int i = 0; i < cells.size(); i++) {
            out.append('|')
                    .append(' ')
                    .append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - width(cells.get(i))))
                    .append(' ');
        }
        out.append("|\n");
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** The Markdown. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
