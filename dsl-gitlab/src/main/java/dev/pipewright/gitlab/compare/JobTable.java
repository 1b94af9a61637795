package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.table.EventTable;
import dev.pipewright.table.InstanceGroups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes tables of which job of a pipeline runs on which event. Instances of a parallel job that behave alike share a row,
 * {@code test ×4}; jobs of child pipelines stand below the job that starts them, {@code docs > site}.
 */
public final class JobTable {

    private static final List<String> HEAD = List.of("job", "stage");

    private JobTable() {}

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
        Map<String, EventTable.Row> rows = new LinkedHashMap<>();
        for (String path : sources.keySet()) {
            List<String> cells = columns.stream()
                    .map(column -> column.containsKey(path)
                            ? Cell.whole(column.get(path).job())
                            : EventTable.ABSENT)
                    .toList();
            rows.put(path, new EventTable.Row(List.of("", stages.getOrDefault(path, "")), cells));
        }
        List<EventTable.Row> grouped = InstanceGroups.of(rows, sources).stream()
                .map(group -> new EventTable.Row(
                        List.of(group.label(), group.value().head().get(1)),
                        group.value().cells()))
                .toList();
        return new EventTable(HEAD, List.copyOf(runs.keySet()), grouped, notes(runs));
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
}
