package dev.pipewright.repair;

import dev.pipewright.diagnostic.Repair.Append;
import dev.pipewright.diagnostic.Repair.Change;
import dev.pipewright.diagnostic.Repair.Remove;
import dev.pipewright.diagnostic.Repair.Replace;
import dev.pipewright.diagnostic.Repair.Set;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.TextPart;
import dev.pipewright.yaml.TextPart.Member;
import dev.pipewright.yaml.TextPart.Shape;
import java.util.List;

/** Finds the characters of a text that a change of its tree is about. */
final class EditPlan {

    private final TextLines lines;
    private final TextPart root;
    private final Node tree;

    EditPlan(String text, TextPart root, Node tree) {
        this.lines = new TextLines(text);
        this.root = root;
        this.tree = tree;
    }

    TextEdit edit(Change change) throws NotPossible {
        List<Object> steps = change.place().steps();
        if (change instanceof Append append) {
            return append(part(steps, steps.size()), append);
        }
        if (steps.isEmpty()) {
            throw new NotPossible("the whole file cannot be replaced");
        }
        int last = steps.size() - 1;
        TextPart parent = part(steps, last);
        Object step = steps.get(last);
        int index = step instanceof String key ? indexOf(parent, key) : (Integer) step;
        boolean present = index >= 0 && index < parent.members().size();
        if (change instanceof Remove || change instanceof Replace) {
            if (!present) {
                throw new NotPossible("\"" + change.place() + "\" is not written here");
            }
            return change instanceof Replace replace
                    ? new Replacement(lines, parent, parent.members().get(index)).edit(replace.key(), replace.value())
                    : new Removal(lines, parent, index).edit();
        }
        Set set = (Set) change;
        if (present) {
            return new Replacement(lines, parent, parent.members().get(index)).edit(set.value());
        }
        if (step instanceof String key && parent.shape().isMapping()) {
            return insertion(parent, node(steps, last), key, set);
        }
        throw new NotPossible("\"" + change.place() + "\" is not there");
    }

    /** Whether a merge key is likely to bring a new key, since another of the changes sets the same elsewhere. */
    boolean isMergedFrom(List<Change> changes, Change change) {
        List<Object> steps = change.place().steps();
        if (!(change instanceof Set set) || steps.size() < 2) {
            return false;
        }
        Object key = steps.get(steps.size() - 1);
        boolean elsewhere = changes.stream()
                .anyMatch(other -> other != change
                        && other instanceof Set same
                        && same.value().equals(set.value())
                        && same.place()
                                .steps()
                                .get(same.place().steps().size() - 1)
                                .equals(key));
        try {
            return elsewhere
                    && node(steps, steps.size() - 1) instanceof Mapping mapping
                    && mapping.hasMergeKeys()
                    && !mapping.has(key.toString());
        } catch (NotPossible e) {
            return false; // then the change itself is not possible either, and says so
        }
    }

    private TextEdit insertion(TextPart mapping, Node node, String key, Set set) throws NotPossible {
        Mapping single = Mapping.empty(set.value().origin()).with(key, set.value());
        List<Member> members = mapping.members();
        if (mapping.shape().isFlow()) {
            return inFlow(mapping, lines.inBraces(single));
        }
        if (members.isEmpty() || !(node instanceof Mapping before)) {
            throw new NotPossible("\"" + set.place() + "\" has nothing to stand beside");
        }
        Member neighbour = members.get(members.size() - 1);
        String above = "";
        for (Entry entry : before.with(key, set.value(), set.order()).written()) {
            if (entry.name().equals(key)) {
                break;
            }
            above = entry.name();
        }
        int place = above.isEmpty() ? 0 : indexOf(mapping, above);
        if (place >= 0) {
            neighbour = members.get(place);
        }
        int indent = lines.column(members.get(0).start());
        String block = lines.block(single, indent);
        if (mapping != root) {
            return lines.below(neighbour.end(), block);
        }
        return above.isEmpty() && lines.isTop(members.get(0).start())
                ? lines.above(members.get(0).start(), block)
                : lines.belowEntry(neighbour.end(), block);
    }

    private TextEdit append(TextPart list, Append append) throws NotPossible {
        Sequence single = Sequence.of(append.item());
        if (list.shape() == Shape.FLOW_SEQUENCE) {
            return inFlow(list, lines.inBraces(single));
        }
        if (list.shape() != Shape.BLOCK_SEQUENCE || list.members().isEmpty()) {
            throw new NotPossible("\"" + append.place() + "\" is not written as a list here");
        }
        Member last = list.members().get(list.members().size() - 1);
        int indent = lines.column(lines.hyphen(list.members().get(0)));
        return lines.below(last.end(), lines.block(single, indent));
    }

    /** Behind the last member, or between the brackets where there is none. */
    private static TextEdit inFlow(TextPart collection, String written) {
        List<Member> members = collection.members();
        if (members.isEmpty()) {
            int place = collection.end() - 1;
            return new TextEdit(place, place, written);
        }
        int place = members.get(members.size() - 1).end();
        return new TextEdit(place, place, ", " + written);
    }

    private TextPart part(List<Object> steps, int depth) throws NotPossible {
        TextPart part = root;
        for (Object step : steps.subList(0, depth)) {
            int index = step instanceof String key ? indexOf(part, key) : (Integer) step;
            boolean fits = step instanceof String
                    ? part.shape().isMapping()
                    : part.shape().isSequence();
            if (!fits || index < 0 || index >= part.members().size()) {
                throw new NotPossible(
                        part.shape() == Shape.ALIAS
                                ? "the value is shared: it stands behind an alias"
                                : "\"" + step + "\" is not written here");
            }
            part = part.members().get(index).value();
        }
        if (part.shape() == Shape.ALIAS) {
            throw new NotPossible("the value is shared: it stands behind an alias");
        }
        return part;
    }

    private Node node(List<Object> steps, int depth) throws NotPossible {
        Node node = tree;
        for (Object step : steps.subList(0, depth)) {
            Node next = null;
            if (node instanceof Mapping mapping && step instanceof String key) {
                next = mapping.get(key);
            } else if (node instanceof Sequence list && step instanceof Integer index && index < list.size()) {
                next = list.items().get(index);
            }
            if (next == null) {
                throw new NotPossible("\"" + step + "\" is not there");
            }
            node = next;
        }
        return node;
    }

    /** Of equal keys the last, since that is the one which counts. */
    private static int indexOf(TextPart mapping, String key) {
        for (int i = mapping.members().size() - 1; i >= 0; i--) {
            if (mapping.shape().isMapping()
                    && mapping.members().get(i).key().shape() == Shape.SCALAR
                    && mapping.members().get(i).key().text().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
