package dev.pipewright.yaml;

import dev.pipewright.yaml.TextPart.Member;
import dev.pipewright.yaml.TextPart.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Finds where every value of a text begins and ends, for those who change the text and not the tree. {@link YamlReader}
 * keeps only beginnings, since hardly anybody asks for more.
 */
public final class TextLayout {

    private final String text;
    private final CodePoints codePoints;
    private final List<TextPart> documents = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private TextLayout(String text) {
        this.text = text;
        this.codePoints = new CodePoints(text);
    }

    /**
     * The root value of each document.
     *
     * @param text a text without a byte order mark that {@link YamlReader} reads without errors
     */
    public static List<TextPart> of(String text) {
        TextLayout layout = new TextLayout(text);
        Events events = new Events(text);
        for (Event event = events.getEvent(); !event.is(Event.ID.StreamEnd); event = events.getEvent()) {
            layout.accept(event);
        }
        return List.copyOf(layout.documents);
    }

    private void accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> add(part(Shape.ALIAS, event, ""));
            case SequenceStart -> open((CollectionStartEvent) event, Shape.FLOW_SEQUENCE, Shape.BLOCK_SEQUENCE);
            case MappingStart -> open((CollectionStartEvent) event, Shape.FLOW_MAPPING, Shape.BLOCK_MAPPING);
            case SequenceEnd, MappingEnd -> close(event);
            case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        }
    }

    private void scalar(ScalarEvent event) {
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        if (!block) {
            add(part(Shape.SCALAR, event, event.getValue()));
            return;
        }
        int start = index(event.getStartMark());
        int end = index(event.getEndMark());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        add(new TextPart(Shape.BLOCK_SCALAR, start, end, event.getValue(), List.of()));
    }

    private TextPart part(Shape shape, Event event, String value) {
        return new TextPart(shape, index(event.getStartMark()), index(event.getEndMark()), value, List.of());
    }

    private void open(CollectionStartEvent event, Shape flow, Shape block) {
        open.push(new Open(event.isFlow() ? flow : block, index(event.getStartMark())));
    }

    private void close(Event event) {
        Open done = open.pop();
        // A block ends where its last value does; what the parser calls its end is the beginning of what follows.
        int end = done.shape.isFlow() || done.members.isEmpty()
                ? index(event.getEndMark())
                : done.members.get(done.members.size() - 1).end();
        add(new TextPart(done.shape, done.start, end, "", done.members));
    }

    private void add(TextPart part) {
        Open into = open.peek();
        if (into == null) {
            documents.add(part);
        } else if (!into.shape.isMapping()) {
            into.members.add(new Member(part, part));
        } else if (into.key == null) {
            into.key = part;
        } else {
            into.members.add(new Member(into.key, part));
            into.key = null;
        }
    }

    private int index(Mark mark) {
        return codePoints.index(mark.getIndex());
    }

    /** A collection whose end has not come yet. */
    private static final class Open {
        private final Shape shape;
        private final int start;
        private final List<Member> members = new ArrayList<>();
        private @Nullable TextPart key;

        Open(Shape shape, int start) {
            this.shape = shape;
            this.start = start;
        }
    }
}
