package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which job runs on which event: a row for each job, a column for each event.
 *
 * <pre>{@code
 * job      stage   push    mr  tag
 * compile  build   ✓       ✓   ✓
 * deploy   deploy  manual  –   ✓
 * }</pre>
 *
 * @param events the names of the events, in order
 * @param rows the jobs in the order of the configuration
 * @param notes in a line each, why an event gives no pipeline, or no child pipeline
 */
public record EventTable(List<String> events, List<Row> rows, List<String> notes) {

    /** Keeps the lists as they are now. */
    public EventTable {
        events = List.copyOf(events);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A job on all events.
     *
     * @param job its name; of instances that behave alike the common name and their number, {@code test ×4}; of a child pipeline
     *     with the job that starts it, {@code docs > site}
     * @param stage its stage
     * @param cells for each event {@code ✓}, how else it starts ({@code manual}), or {@code –} where it is absent
     */
    public record Row(String job, String stage, List<String> cells) {

        /** Keeps the list as it is now. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The table of a pipeline for these events. */
    public static EventTable of(Simulation simulation, List<NamedScenario> scenarios) {
        Map<String, Run> runs = new LinkedHashMap<>();
        scenarios.forEach(each -> runs.put(each.name(), simulation.run(each.scenario())));
        return of(runs);
    }

    /** The table of runs, by the names of their events. */
    public static EventTable of(Map<String, Run> runs) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> stages = new LinkedHashMap<>();
        List<Map<String, AllJobs.JobLine>> columns = new ArrayList<>();
        for (Run run : runs.values()) {
            Map<String, AllJobs.JobLine> column = new LinkedHashMap<>();
            for (AllJobs.JobLine line : AllJobs.of(run)) {
                sources.putIfAbsent(line.path(), line.sourcePath());
                stages.putIfAbsent(line.path(), line.stage());
                column.put(line.path(), line);
            }
            columns.add(column);
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String path : sources.keySet()) {
            List<String> cells = columns.stream()
                    .map(column ->
                            column.containsKey(path) ? Cell.of(column.get(path).job()) : Cell.ABSENT)
                    .toList();
            rows.put(path, new Row("", stages.getOrDefault(path, ""), cells));
        }
        List<Row> grouped = InstanceGroups.of(rows, sources).stream()
                .map(group -> new Row(
                        group.label(), group.value().stage(), group.value().cells()))
                .toList();
        return new EventTable(List.copyOf(runs.keySet()), grouped, notes(runs));
    }

    private static List<String> notes(Map<String, Run> runs) {
        List<String> notes = new ArrayList<>();
        runs.forEach((event, run) -> {
            Cell.whyNone(run).ifPresent(why -> notes.add(event + ": " + why));
            noteChildren(event, run, notes);
        });
        return notes;
    }

    private static void noteChildren(String event, Run run, List<String> notes) {
        for (Downstream downstream : run.downstream()) {
            String job = downstream.job().name();
            if (downstream.kind() == Downstream.Kind.TOO_DEEP) {
                notes.add(event + ": \"" + job + "\" fails: GitLab starts no child pipeline so deep");
            }
            downstream.run().ifPresent(child -> {
                Cell.whyNone(child).ifPresent(why -> notes.add(event + ": child pipeline of \"" + job + "\": " + why));
                noteChildren(event, child, notes);
            });
        }
    }

    /** The table with aligned columns, the notes below; ends in a newline. */
    public String text() {
        StringBuilder text = new StringBuilder(columns().text());
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append(note).append('\n'));
        }
        return text.toString();
    }

    /** The table as Markdown, the notes as a list below; ends in a newline. */
    public String markdown() {
        StringBuilder text = new StringBuilder(columns().markdown());
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(
                    note -> text.append("- ").append(MarkdownText.escaped(note)).append('\n'));
        }
        return text.toString();
    }

    private Columns columns() {
        List<String> head = new ArrayList<>(List.of("job", "stage"));
        head.addAll(events);
        Columns columns = new Columns(head);
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.job(), row.stage()));
            line.addAll(row.cells());
            columns.add(line);
        }
        return columns;
    }
}
