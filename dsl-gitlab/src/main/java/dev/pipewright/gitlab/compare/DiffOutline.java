package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.table.Columns;
import dev.pipewright.table.EventTable;
import dev.pipewright.table.InstanceGroups;
import dev.pipewright.table.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A difference laid out for people: a table of the jobs concerned, and below it what changes of each. */
final class DiffOutline {

    private static final String SAME = "the same pipelines";

    private final List<EventDiff> events;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, List<String>> cells = new LinkedHashMap<>();
    private final Map<String, Map<List<AttributeChange>, List<String>>> changes = new LinkedHashMap<>();

    DiffOutline(PipelineDiff diff) {
        this.events = diff.events();
        List<Map<String, AllJobs.JobLine>> before =
                events.stream().map(event -> AllJobs.present(event.before())).toList();
        List<Map<String, AllJobs.JobLine>> after =
                events.stream().map(event -> AllJobs.present(event.after())).toList();
        for (String path : concerned(before, after)) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                row.add(cell(before.get(i).get(path), after.get(i).get(path), events.get(i), path));
            }
            cells.put(path, row);
        }
        for (EventDiff event : events) {
            for (JobChange change : event.changed()) {
                changes.computeIfAbsent(change.job(), job -> new LinkedHashMap<>())
                        .computeIfAbsent(change.attributes(), attributes -> new ArrayList<>())
                        .add(event.scenario().name());
            }
        }
    }

    /** The jobs that differ on some event, those of the new version first. */
    private Set<String> concerned(List<Map<String, AllJobs.JobLine>> before, List<Map<String, AllJobs.JobLine>> after) {
        Set<String> differing = new LinkedHashSet<>();
        for (EventDiff event : events) {
            differing.addAll(event.gained());
            differing.addAll(event.lost());
            event.changed().forEach(change -> differing.add(change.job()));
        }
        Set<String> ordered = new LinkedHashSet<>();
        for (List<Map<String, AllJobs.JobLine>> version : List.of(after, before)) {
            for (Map<String, AllJobs.JobLine> column : version) {
                for (AllJobs.JobLine line : column.values()) {
                    if (differing.contains(line.path())) {
                        sources.putIfAbsent(line.path(), line.sourcePath());
                        ordered.add(line.path());
                    }
                }
            }
        }
        return ordered;
    }

    private static String cell(
            AllJobs.@Nullable JobLine before, AllJobs.@Nullable JobLine after, EventDiff event, String path) {
        Optional<RunJob> old = before == null ? Optional.empty() : before.job();
        Optional<RunJob> fresh = after == null ? Optional.empty() : after.job();
        if (old.isEmpty()) {
            return fresh.isEmpty() ? EventTable.ABSENT : "+ " + Cell.of(fresh);
        }
        if (fresh.isEmpty()) {
            return "- " + Cell.of(old);
        }
        if (!Cell.of(old).equals(Cell.of(fresh))) {
            return Cell.of(old) + " → " + Cell.of(fresh);
        }
        boolean changed =
                event.changed().stream().anyMatch(change -> change.job().equals(path));
        return changed ? "~ " + Cell.of(fresh) : Cell.of(fresh);
    }

    private String summary() {
        List<String> gained = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        cells.forEach((path, row) -> {
            boolean isGained = row.stream().anyMatch(cell -> cell.startsWith("+ "));
            boolean isLost = row.stream().anyMatch(cell -> cell.startsWith("- "));
            if (isGained) {
                gained.add(path);
            }
            if (isLost) {
                lost.add(path);
            }
            if (changes.containsKey(path)) {
                changed.add(path);
            }
        });
        List<String> parts = new ArrayList<>();
        add(parts, gained.size(), "gained");
        add(parts, lost.size(), "lost");
        add(parts, changed.size(), "changed");
        return parts.isEmpty() ? "no job differs" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + (count == 1 ? " job " : " jobs ") + what);
        }
    }

    private Columns table() {
        List<String> head = new ArrayList<>(List.of("job"));
        events.forEach(event -> head.add(event.scenario().name()));
        Columns table = new Columns(head);
        for (InstanceGroups.Group<List<String>> group : InstanceGroups.of(cells, sources)) {
            List<String> row = new ArrayList<>(List.of(group.label()));
            row.addAll(group.value());
            table.add(row);
        }
        return table;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (EventDiff event : events) {
            event.pipeline().ifPresent(what -> notes.add(event.scenario().name() + ": " + what));
        }
        return notes;
    }

    private List<InstanceGroups.Group<Map<List<AttributeChange>, List<String>>>> details() {
        return InstanceGroups.of(changes, sources);
    }

    private String names() {
        return events.stream().map(event -> event.scenario().name()).collect(Collectors.joining(", "));
    }

    /** For a terminal. */
    String text() {
        List<String> notes = notes();
        if (cells.isEmpty() && notes.isEmpty()) {
            return SAME + " on " + names() + "\n";
        }
        StringBuilder text =
                new StringBuilder(summary()).append(" on ").append(names()).append('\n');
        if (!cells.isEmpty()) {
            text.append('\n').append(table().text());
        }
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append(note).append('\n'));
        }
        for (InstanceGroups.Group<Map<List<AttributeChange>, List<String>>> job : details()) {
            job.value()
                    .forEach((attributes, where) -> text.append('\n')
                            .append(job.label())
                            .append(" (")
                            .append(String.join(", ", where))
                            .append(")\n")
                            .append(lines(attributes).indent(2)));
        }
        return text.toString();
    }

    /** As a comment on a merge request. */
    String markdown() {
        List<String> notes = notes();
        if (cells.isEmpty() && notes.isEmpty()) {
            return "**Pipeline:** " + SAME + " on " + MarkdownText.escaped(names()) + ".\n";
        }
        StringBuilder text = new StringBuilder("**Pipeline:** ")
                .append(summary())
                .append(" on ")
                .append(MarkdownText.escaped(names()))
                .append(".\n");
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(
                    note -> text.append("- ").append(MarkdownText.escaped(note)).append('\n'));
        }
        if (!cells.isEmpty()) {
            text.append('\n').append(table().markdown());
        }
        if (!changes.isEmpty()) {
            text.append("\n<details><summary>Changed attributes</summary>\n");
            for (InstanceGroups.Group<Map<List<AttributeChange>, List<String>>> job : details()) {
                job.value()
                        .forEach((attributes, where) -> text.append('\n')
                                .append(Columns.code(job.label()))
                                .append(" on ")
                                .append(MarkdownText.escaped(String.join(", ", where)))
                                .append(":\n\n")
                                .append(MarkdownText.block("diff", lines(attributes))));
            }
            text.append("\n</details>\n");
        }
        return text.toString();
    }

    private static String lines(List<AttributeChange> attributes) {
        StringBuilder lines = new StringBuilder();
        for (AttributeChange change : attributes) {
            lines.append(change.attribute()).append(":\n");
            change.lines().forEach(line -> lines.append(line).append('\n'));
        }
        return lines.toString();
    }
}
