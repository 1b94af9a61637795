package dev.pipewright.repair;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair.Append;
import dev.pipewright.diagnostic.Repair.Change;
import dev.pipewright.diagnostic.Repair.Remove;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.TextLayout;
import dev.pipewright.yaml.TextPart;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs the text of one YAML file: of the repairs that its findings carry all are made that can be made together. Only the
 * lines concerned change; the result is read again, and a repair after which the tree is not exactly the one that was meant,
 * or a comment is gone that stood elsewhere, is not made.
 */
public final class Repairs {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final String file;
    private final int document;
    private final YamlResult before;
    private final List<Planned> good = new ArrayList<>();
    private final List<Repaired.Refused> refused = new ArrayList<>();

    private Repairs(String text, String file, int document) {
        this.text = text;
        this.file = file;
        this.document = document;
        this.before = YamlReader.read(text, file);
    }

    /**
     * Makes the repairs of these findings.
     *
     * @param text the text of the file
     * @param file the file as the findings' origins name it; repairs of other files are passed over
     * @param document the document, from 0, to which the places of the repairs belong
     */
    public static Repaired apply(String text, String file, int document, List<Diagnostic> findings) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        Repairs repairs = new Repairs(marked ? text.substring(1) : text, file, document);
        Repaired repaired = repairs.run(findings.stream()
                .filter(finding -> fileOf(finding).filter(file::equals).isPresent())
                .toList());
        return marked ? new Repaired(BYTE_ORDER_MARK + repaired.text(), repaired.done(), repaired.refused()) : repaired;
    }

    /** The file that the repair of a finding changes; empty where it has none. */
    public static Optional<String> fileOf(Diagnostic finding) {
        return finding.repair()
                .map(repair -> repair.file().orElse(finding.origin().file()));
    }

    private Repaired run(List<Diagnostic> findings) {
        List<Node> trees = before.file().documents();
        if (findings.isEmpty() || before.hasErrors() || document >= trees.size()) {
            findings.forEach(finding -> refuse(finding, "the file cannot be read"));
            return new Repaired(text, List.of(), refused);
        }
        List<TextPart> layout = TextLayout.of(text);
        keep(planned(findings, new EditPlan(text, layout.get(document), trees.get(document))));
        return new Repaired(
                TextEdit.apply(text, edits(good)),
                good.stream().map(Planned::finding).toList(),
                refused);
    }

    /** The repairs that can be written at all and do not touch what an earlier one changes. */
    private List<Planned> planned(List<Diagnostic> findings, EditPlan plan) {
        List<Planned> planned = new ArrayList<>();
        Set<String> places = new HashSet<>();
        EditedRanges taken = new EditedRanges();
        for (Diagnostic finding : findings) {
            List<Change> changes = finding.repair().orElseThrow().changes();
            List<TextEdit> edits = new ArrayList<>();
            List<TextEdit> removals = new ArrayList<>();
            List<String> own = new ArrayList<>();
            String why = "there is nothing to change";
            for (Change change : changes) {
                if (!(change instanceof Append)) {
                    own.add(change.place().toString());
                }
                if (plan.isMergedFrom(changes, change)) {
                    continue;
                }
                try {
                    TextEdit edit = plan.edit(change);
                    edits.add(edit);
                    if (change instanceof Remove) {
                        removals.add(edit);
                    }
                } catch (NotPossible e) {
                    // What is shared changes together with the place where it is written; the result tells whether it
                    // did.
                    why = e.why();
                }
            }
            if (edits.isEmpty()) {
                refuse(finding, why);
            } else if (own.stream().anyMatch(places::contains) || taken.overlapAny(edits)) {
                refuse(finding, "another repair changes the same lines; repair again");
            } else {
                places.addAll(own);
                taken.addAll(edits);
                planned.add(new Planned(finding, changes, edits, removals));
            }
        }
        return planned;
    }

    /** Keeps all of these repairs, or looks in each half for those that spoil the result. */
    private void keep(List<Planned> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        List<Planned> all = new ArrayList<>(good);
        all.addAll(candidates);
        if (isAsMeant(all)) {
            good.addAll(candidates);
        } else if (candidates.size() == 1) {
            refuse(candidates.get(0).finding, "the text would not be what is meant: other values share this one");
        } else {
            int half = candidates.size() / 2;
            keep(candidates.subList(0, half));
            keep(candidates.subList(half, candidates.size()));
        }
    }

    private boolean isAsMeant(List<Planned> repairs) {
        List<TextEdit> edits = edits(repairs);
        YamlResult after = YamlReader.read(TextEdit.apply(text, edits), file);
        List<Change> changes =
                repairs.stream().flatMap(repair -> repair.changes.stream()).toList();
        try {
            List<Node> meant = new ArrayList<>(before.file().documents());
            meant.set(document, ChangedTree.of(meant.get(document), changes));
            return !after.hasErrors()
                    && after.file().documents().equals(meant)
                    && KeptComments.hold(before.file(), after.file(), text, removals(repairs));
        } catch (NotPossible e) {
            return false; // two repairs of which one takes away what the other one changes
        }
    }

    private static List<TextEdit> edits(List<Planned> repairs) {
        return repairs.stream().flatMap(repair -> repair.edits.stream()).toList();
    }

    /** A comment may go with what is taken away, but not with what is written anew. */
    private static List<TextEdit> removals(List<Planned> repairs) {
        return repairs.stream()
                .filter(repair -> repair.changes.stream().allMatch(Remove.class::isInstance))
                .flatMap(repair -> repair.removals.stream())
                .toList();
    }

    private void refuse(Diagnostic finding, String why) {
        refused.add(new Repaired.Refused(finding, why));
    }

    private record Planned(Diagnostic finding, List<Change> changes, List<TextEdit> edits, List<TextEdit> removals) {}
}
