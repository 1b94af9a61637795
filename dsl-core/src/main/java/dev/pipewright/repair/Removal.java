package dev.pipewright.repair;

import dev.pipewright.yaml.TextPart;
import dev.pipewright.yaml.TextPart.Member;
import java.util.List;

/** Takes an entry or an item out of its collection. */
final class Removal {

    private final TextLines lines;
    private final TextPart parent;
    private final int index;

    Removal(TextLines lines, TextPart parent, int index) {
        this.lines = lines;
        this.parent = parent;
        this.index = index;
    }

    TextEdit edit() throws NotPossible {
        List<Member> members = parent.members();
        Member member = members.get(index);
        if (parent.shape().isFlow()) {
            return inFlow(members, member);
        }
        if (members.size() == 1) {
            return new TextEdit(first(member), parent.end(), parent.shape().isMapping() ? "{}" : "[]");
        }
        if (lines.beginsLine(first(member))) {
            return new TextEdit(lines.lineStart(first(member)), lines.nextLine(member.end()), "");
        }
        if (index + 1 == members.size()) {
            throw new NotPossible("the entry shares its line");
        }
        // The first entry of an item: the next one moves up behind the hyphen.
        int next = first(members.get(index + 1));
        if (lines.text().substring(member.end(), next).contains("#")) {
            throw new NotPossible("a comment stands below the entry");
        }
        return new TextEdit(first(member), next, "");
    }

    private int first(Member member) throws NotPossible {
        return parent.shape().isMapping() ? member.start() : lines.hyphen(member);
    }

    private TextEdit inFlow(List<Member> members, Member member) {
        if (index + 1 < members.size()) {
            return new TextEdit(member.start(), members.get(index + 1).start(), "");
        }
        int start = index == 0 ? member.start() : members.get(index - 1).end();
        return new TextEdit(start, member.end(), "");
    }
}
