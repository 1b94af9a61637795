package dev.pipewright.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Makes a tree of raw values of SnakeYAML's events. */
final class RawComposer {

    private final String text;
    private final YamlLimits limits;
    private final Map<String, @Nullable RawNode> anchors = new HashMap<>();
    private int depth;
    private long nodes;

    RawComposer(String text, YamlLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    RawYaml read() {
        if (text.length() > limits.characters()) {
            return failed(RawProblem.of(RawProblem.Kind.LIMIT, "the text is too long", 1, 1));
        }
        try {
            Events events = new Events(text);
            events.getEvent();
            if (events.checkEvent(Event.ID.StreamEnd)) {
                return directive().map(RawComposer::failed).orElseGet(() -> new RawYaml(null, Optional.empty()));
            }
            events.getEvent();
            RawNode root = node(events);
            events.getEvent();
            return new RawYaml(root, Optional.empty());
        } catch (Refused refused) {
            return failed(refused.problem);
        } catch (MarkedYAMLException bad) {
            return failed(problem(bad));
        } catch (YAMLException bad) {
            return failed(RawProblem.of(RawProblem.Kind.CHARACTERS, String.valueOf(bad.getMessage()), 1, 1));
        }
    }

    /** A directive announces a document; without one it is an error, though the parser lets it pass. */
    private Optional<RawProblem> directive() {
        int last = (int) text.lines().count();
        return text.lines().anyMatch(line -> line.startsWith("%"))
                ? Optional.of(RawProblem.of(
                        RawProblem.Kind.STRUCTURE, "expected '<document start>', but found nothing", last + 1, 1))
                : Optional.empty();
    }

    private static RawYaml failed(RawProblem problem) {
        return new RawYaml(null, Optional.of(problem));
    }

    private static RawProblem problem(MarkedYAMLException bad) {
        Mark context = bad.getContextMark();
        Mark mark = bad.getProblemMark() == null ? context : bad.getProblemMark();
        return new RawProblem(
                bad instanceof ScannerException ? RawProblem.Kind.TOKENS : RawProblem.Kind.STRUCTURE,
                bad.getContext() == null ? "" : bad.getContext(),
                context == null ? 0 : context.getLine() + 1,
                context == null ? 0 : context.getColumn() + 1,
                bad.getProblem() == null ? "" : bad.getProblem(),
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1);
    }

    private RawNode node(Events events) {
        Event event = events.getEvent();
        int line = event.getStartMark().getLine() + 1;
        int column = event.getStartMark().getColumn() + 1;
        if (++nodes > limits.nodes() || depth > limits.depth()) {
            throw new Refused(
                    RawProblem.of(RawProblem.Kind.LIMIT, "there are too many or too deep values", line, column));
        }
        if (event instanceof AliasEvent alias) {
            if (!anchors.containsKey(alias.getAnchor())) {
                throw new Refused(RawProblem.of(RawProblem.Kind.UNKNOWN_ANCHOR, alias.getAnchor(), line, column));
            }
            return new RawNode.Alias(alias.getAnchor(), anchors.get(alias.getAnchor()), line, column);
        }
        if (event instanceof ScalarEvent scalar) {
            return anchored(
                    scalar.getAnchor(),
                    new RawNode.Single(scalar.getValue(), scalar.isPlain(), scalar.getTag(), line, column));
        }
        depth++;
        RawNode built = event instanceof SequenceStartEvent sequence
                ? items(events, sequence, line, column)
                : pairs(events, (MappingStartEvent) event, line, column);
        depth--;
        return built;
    }

    private RawNode items(Events events, SequenceStartEvent start, int line, int column) {
        opened(start.getAnchor());
        List<RawNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events));
        }
        events.getEvent();
        return anchored(start.getAnchor(), new RawNode.Items(items, start.getTag(), line, column));
    }

    private RawNode pairs(Events events, MappingStartEvent start, int line, int column) {
        opened(start.getAnchor());
        List<RawNode.Pair> pairs = new ArrayList<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            RawNode key = node(events);
            pairs.add(new RawNode.Pair(key, node(events)));
        }
        events.getEvent();
        return anchored(start.getAnchor(), new RawNode.Pairs(pairs, start.getTag(), line, column));
    }

    private RawNode anchored(@Nullable String anchor, RawNode node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    /** An alias inside of this value would refer to what is not complete yet. */
    private void opened(@Nullable String anchor) {
        if (anchor != null) {
            anchors.put(anchor, null);
        }
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RawProblem problem;

        Refused(RawProblem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
