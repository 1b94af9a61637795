package dev.pipewright.repair;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.TextPart;
import dev.pipewright.yaml.TextPart.Member;
import dev.pipewright.yaml.YamlWriter;

/** Writes another value, or another key with its value, in the place of one that is there. */
final class Replacement {

    private static final String KEY = "k";

    private final TextLines lines;
    private final TextPart parent;
    private final Member member;

    Replacement(TextLines lines, TextPart parent, Member member) {
        this.lines = lines;
        this.parent = parent;
        this.member = member;
    }

    TextEdit edit(Node value) throws NotPossible {
        TextPart old = member.value();
        if (parent.shape().isFlow()) {
            return new TextEdit(old.start(), old.end(), blank(old) + YamlWriter.inline(value));
        }
        return parent.shape().isMapping() ? ofEntry(old, value) : ofItem(old, value);
    }

    /** Another key with its value; the lines of the old one go. */
    TextEdit edit(String key, Node value) throws NotPossible {
        TextPart old = member.value();
        if (!parent.shape().isMapping() || old.start() == old.end()) {
            throw new NotPossible("the key has no value");
        }
        Mapping single = Mapping.empty(value.origin()).with(key, value);
        String written = parent.shape().isFlow()
                ? lines.inBraces(single)
                : lines.block(single, lines.column(member.start())).stripLeading();
        return new TextEdit(member.start(), member.end(), written);
    }

    private TextEdit ofItem(TextPart old, Node value) throws NotPossible {
        int indent = lines.column(lines.hyphen(member));
        String item = lines.block(Sequence.of(value), indent).stripLeading().substring(1);
        return new TextEdit(old.start(), old.end(), old.start() == old.end() ? item : item.stripLeading());
    }

    private TextEdit ofEntry(TextPart old, Node value) throws NotPossible {
        int indent = lines.column(parent.members().get(0).start());
        String entry = lines.block(Mapping.empty(value.origin()).with(KEY, value), indent)
                .stripLeading()
                .substring(KEY.length() + 1);
        int colon = lines.text().indexOf(':', member.key().end());
        if (colon < 0 || colon >= old.start() + 1) {
            throw new NotPossible("no colon stands behind the key");
        }
        String between = lines.text().substring(colon + 1, Math.max(colon + 1, old.start()));
        boolean oneLine = !between.contains("\n") && entry.startsWith(" ");
        if (oneLine) {
            return new TextEdit(old.start(), old.end(), blank(old) + entry.substring(1));
        }
        String comment = between.strip();
        if (comment.isEmpty()) {
            return new TextEdit(colon + 1, old.end(), entry);
        }
        if (comment.contains("\n")) {
            throw new NotPossible("comments stand between the key and its value");
        }
        int firstLine = entry.indexOf('\n') < 0 ? entry.length() : entry.indexOf('\n');
        return new TextEdit(
                colon + 1, old.end(), entry.substring(0, firstLine) + " " + comment + entry.substring(firstLine));
    }

    /** A value that was not there leaves no blank behind the colon. */
    private static String blank(TextPart old) {
        return old.start() == old.end() ? " " : "";
    }
}
