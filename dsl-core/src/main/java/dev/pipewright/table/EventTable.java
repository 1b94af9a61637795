package dev.pipewright.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs on which event: a row for each job, pipeline or step, a column for each event.
 *
 * <pre>{@code
 * job      stage   push    mr  tag
 * compile  build   ✓       ✓   ✓
 * deploy   deploy  manual  –   ✓
 * }</pre>
 *
 * @param head what the first columns tell of a row, its name first: {@code job}, {@code stage}
 * @param events the names of the events, in order
 * @param rows the rows in the order of the configuration
 * @param notes in a line each, why an event runs nothing
 */
public record EventTable(List<String> head, List<String> events, List<Row> rows, List<String> notes) {

    /** What stands where something runs by itself. */
    public static final String PRESENT = "✓";

    /** What stands where something is absent. */
    public static final String ABSENT = "–";

    /** Keeps the lists as they are now. */
    public EventTable {
        head = List.copyOf(head);
        events = List.copyOf(events);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One thing on all events.
     *
     * @param head what is told of it, its name first; of instances that behave alike the common name and their number,
     *     {@code test ×4}; of a part with the whole, {@code docs > site}
     * @param cells for each event {@code ✓}, how else it starts ({@code manual}), or {@code –} where it is absent
     */
    public record Row(List<String> head, List<String> cells) {

        /** Keeps the lists as they are now. */
        public Row {
            head = List.copyOf(head);
            cells = List.copyOf(cells);
        }

        /** Its name. */
        public String name() {
            return head.get(0);
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
        Columns columns = new Columns(joined(head, events));
        rows.forEach(row -> columns.add(joined(row.head(), row.cells())));
        return columns;
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
