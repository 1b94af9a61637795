package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes trees of SnakeYAML's events, without recursion, so that depth costs no stack. */
final class Composer {

    /** A long text counts as several values, so that aliases of it are bounded, too. */
    private static final int CHARACTERS_OF_A_NODE = 100;
    /** Keys are hashed, compared and printed. */
    private static final int MOST_NODES_OF_A_KEY = 1_000;

    private final String text;
    private final String file;
    private final YamlLimits limits;
    private final List<Diagnostic> diagnostics;
    private final CodePoints codePoints;
    private final Gaps gaps;

    private final List<String> header = new ArrayList<>();
    private final List<Node> documents = new ArrayList<>();
    private final List<Scalar> dates = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    /** Comments whose place is not known before the next value is. */
    private final List<Gaps.Found> above = new ArrayList<>();

    private @Nullable Frame frame;
    private Draft root = new Draft(null);
    /** What a comment would stand beside, and the index at which it ends. */
    private @Nullable Draft owner;

    private int ownerEnd;
    private boolean begun;
    private int depth;
    private long nodes;
    private boolean stopped;

    Composer(String text, String file, YamlLimits limits, List<Diagnostic> diagnostics) {
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.codePoints = new CodePoints(text);
        this.gaps = new Gaps(text);
    }

    YamlDocuments documents() {
        return new YamlDocuments(header, documents);
    }

    List<Scalar> dates() {
        return dates;
    }

    /** Whether a limit ended the reading. */
    boolean isStopped() {
        return stopped;
    }

    void accept(Event event) {
        comments(index(event.getStartMark()));
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case DocumentEnd -> endDocument();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case MappingStart -> start((CollectionStartEvent) event, true);
            case SequenceStart -> start((CollectionStartEvent) event, false);
            case MappingEnd, SequenceEnd -> end(event);
            case StreamEnd -> endStream();
            case StreamStart, Comment -> {}
        }
    }

    private void startDocument(DocumentStartEvent event) {
        anchors.clear();
        root = new Draft(null);
        if (!begun && event.getExplicit()) {
            header.addAll(take(above.size()));
        }
    }

    private void endDocument() {
        if (root.isComplete()) {
            documents.add(root.commentedItem());
        }
        owner = null;
    }

    private void endStream() {
        comments(text.length());
        List<String> lines = take(above.size());
        if (documents.isEmpty()) {
            header.addAll(lines);
        } else if (!lines.isEmpty()) {
            int last = documents.size() - 1;
            Node node = documents.get(last);
            List<String> after = new ArrayList<>(node.comments().after());
            after.addAll(lines);
            documents.set(
                    last,
                    node.commented(new Comments(
                            node.comments().before(), node.comments().beside(), after)));
        }
    }

    private void scalar(ScalarEvent event) {
        int end = index(event.getEndMark());
        int start = index(event.getStartMark());
        if (event.getAnchor() != null || event.getTag() != null) {
            start = gaps.behindProperties(start, end);
            comments(start);
        }
        Scalar scalar = resolve(event, origin(event.getStartMark()));
        long size = 1L + scalar.text().length() / CHARACTERS_OF_A_NODE;
        if (scalar.kind() == Scalar.Kind.TIMESTAMP) {
            dates.add(scalar);
        }
        if (event.getAnchor() != null) {
            scalar = (Scalar) scalar.named(event.getAnchor());
            anchors.put(event.getAnchor(), new Anchored(scalar, size));
        }
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        Draft draft = place(scalar, size, false);
        if (block) {
            owned(draft, start);
            comments(gaps.endOfLine(start));
            owner = null;
        } else {
            owned(draft, end);
        }
        gaps.skipTo(end);
    }

    private Scalar resolve(ScalarEvent event, YamlOrigin origin) {
        String value = event.getValue();
        String tag = event.getTag();
        try {
            if (tag == null) {
                return event.isPlain() ? TaggedScalars.plain(value, origin) : Scalar.of(value, origin);
            }
            Scalar resolved = TaggedScalars.resolve(tag, value, origin);
            if (resolved != null) {
                boolean isKey = frame != null && frame.expectsKey();
                return isKey && value.equals(Entry.MERGE) ? mergeKey(tag, origin) : resolved;
            }
            reportTag(tag, origin);
        } catch (NumberFormatException notANumber) {
            report(
                    YamlProblem.NUMBER,
                    origin,
                    "a value that begins with \"" + value.substring(0, Math.min(20, value.length()))
                            + "\" looks like a number to Ruby, and is none");
        }
        return Scalar.of(value, origin);
    }

    /** A tag keeps a merge key from merging only where it says that this is a string, or a symbol. */
    private static Scalar mergeKey(String tag, YamlOrigin origin) {
        Scalar key = Scalar.of(Entry.MERGE, origin);
        return tag.equals(Tags.CORE + "str") || tag.startsWith("!ruby/sym") ? (Scalar) key.tagged(tag) : key;
    }

    private void alias(AliasEvent event) {
        String name = event.getAnchor();
        YamlOrigin origin = origin(event.getStartMark());
        Anchored target = anchors.get(name);
        Draft draft;
        if (target == null) {
            report(YamlProblem.UNKNOWN_ALIAS, origin, "no anchor \"" + name + "\" stands before this alias");
            draft = place(Scalar.ofNull(), 1, false);
        } else if (target.node() == null) {
            report(YamlProblem.RECURSIVE_ALIAS, origin, "the alias \"" + name + "\" stands inside of its own value");
            draft = place(Scalar.ofNull(), 1, false);
        } else {
            draft = place(target.node(), target.nodes(), true);
        }
        owned(draft, index(event.getEndMark()));
    }

    private void start(CollectionStartEvent event, boolean mapping) {
        YamlOrigin origin = origin(event.getStartMark());
        if (++depth > limits.depth()) {
            report(YamlProblem.TOO_DEEP, origin, "values are nested more than " + limits.depth() + " deep");
            stopped = true;
            return;
        }
        String tag = event.getTag();
        if (tag != null && Tags.isForbiddenOfCollection(tag)) {
            reportTag(tag, origin);
        }
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), Anchored.OPEN);
        }
        begin();
        if (frame != null && !frame.isMapping) {
            Draft item = new Draft(null);
            item.above(take(above.size()));
            frame.pending = item;
        }
        frame = new Frame(mapping, event.isFlow(), tag, event.getAnchor(), origin, indent(event.getEndMark()), frame);
    }

    /** SnakeYAML's start of a collection ends where its first entry begins, or behind the dash of that. */
    private int indent(Mark firstEntry) {
        int index = index(firstEntry);
        boolean behindDash = index > 0 && text.charAt(index - 1) == '-';
        return firstEntry.getColumn() + (behindDash ? 0 : 1);
    }

    private void end(Event event) {
        Frame done = frame;
        if (done == null) {
            throw new IllegalStateException("an end without a start");
        }
        int held = 0;
        while (held < above.size() && done.holds(above.get(held).column())) {
            held++;
        }
        done.after.addAll(take(held));
        frame = done.parent;
        depth--;
        Node node = built(done);
        if (done.anchor != null) {
            anchors.put(done.anchor, new Anchored(node, done.nodes));
        }
        Draft draft = place(node, done.nodes, false);
        if (done.isFlow) {
            owned(draft, index(event.getEndMark()));
        }
    }

    private Node built(Frame done) {
        Node node = done.isMapping
                ? new MappingDraft(done, diagnostics).build()
                : Sequence.of(done.drafts.stream().map(Draft::commentedItem).toList(), done.origin);
        if (done.tag != null && !Tags.isRedundantOfCollection(done.tag)) {
            node = node.tagged(done.tag);
        }
        if (done.anchor != null) {
            node = node.named(done.anchor);
        }
        return done.after.isEmpty() ? node : node.commented(new Comments(List.of(), "", done.after));
    }

    /** Puts a value where the next one belongs: a key, the value of the key before, an item, or a document. */
    private Draft place(Node node, long size, boolean alias) {
        begin();
        count(size, alias, node);
        Frame into = frame;
        Draft draft;
        if (into == null) {
            draft = root;
            draft.value(node, alias);
        } else if (into.expectsKey()) {
            draft = new Draft(key(node, size));
            into.pending = draft;
        } else {
            draft = into.pending == null ? new Draft(null) : into.pending;
            draft.value(node, alias);
            into.drafts.add(draft);
            into.pending = null;
        }
        if (node instanceof Scalar || alias) {
            draft.above(take(above.size()));
        } // what is left at the end of a collection stands above what follows it
        return draft;
    }

    private void count(long size, boolean alias, Node node) {
        nodes += alias || node instanceof Scalar ? size : 1;
        if (frame != null) {
            frame.nodes += size;
        }
        if (nodes > limits.nodes() && !stopped) {
            stopped = true;
            report(
                    YamlProblem.TOO_MANY_NODES,
                    node.origin(),
                    "with every alias replaced by its value there are more than " + limits.nodes() + " values");
        }
    }

    /** At the first value of the file: what a blank line sets off from it is the file's header. */
    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).blankLineBelow()) {
                header.addAll(take(i + 1));
                return;
            }
        }
    }

    private void comments(int end) {
        for (Gaps.Found found : gaps.upTo(end)) {
            boolean besideOwner = !found.alone()
                    && owner != null
                    && gaps.areOnOneLine(ownerEnd, found.index())
                    && owner.beside(found.text());
            if (!besideOwner) {
                above.add(found);
            }
        }
    }

    private void owned(Draft draft, int end) {
        owner = draft;
        ownerEnd = end;
    }

    /** Takes the first comments off the list. */
    private List<String> take(int count) {
        if (count == 0) {
            return List.of();
        }
        List<Gaps.Found> first = above.subList(0, count);
        List<String> lines = first.stream().map(Gaps.Found::text).toList();
        first.clear();
        return lines;
    }

    /** A collection in the place of a key is one value like any other there. */
    private Scalar key(Node node, long size) {
        if (node instanceof Scalar key) {
            return key;
        }
        if (size > MOST_NODES_OF_A_KEY && !stopped) {
            stopped = true;
            report(
                    YamlProblem.TOO_MANY_NODES,
                    node.origin(),
                    "this key is a collection of more than " + MOST_NODES_OF_A_KEY + " values");
        }
        report(
                YamlProblem.COMPLEX_KEY,
                node.origin(),
                "this key is a " + (node instanceof Mapping ? "mapping" : "sequence") + ", where a name is expected");
        return Scalar.read(Scalar.Kind.COLLECTION, node, null, node.origin());
    }

    private void reportTag(String tag, YamlOrigin origin) {
        report(YamlProblem.TAG, origin, "the tag \"" + Tags.written(tag) + "\" is not permitted here");
    }

    private void report(YamlProblem problem, Origin origin, String message) {
        diagnostics.add(problem.at(origin, message));
    }

    private int index(Mark mark) {
        return codePoints.index(mark.getIndex());
    }

    private YamlOrigin origin(Mark mark) {
        return new YamlOrigin(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
