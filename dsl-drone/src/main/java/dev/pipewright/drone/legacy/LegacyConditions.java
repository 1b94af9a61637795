package dev.pipewright.drone.legacy;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What becomes of the {@code when} of a step. */
final class LegacyConditions {

    private static final List<String> STATUSES = List.of("success", "failure");
    private static final String REFS = "refs/";

    private final Account when;
    private final Mapping.Builder out;

    private LegacyConditions(Account when) {
        this.when = when;
        this.out = Mapping.builder(when.node().origin());
    }

    /** The conditions of today's Drone. */
    static Mapping of(Account when) {
        return new LegacyConditions(when).conditions();
    }

    private Mapping conditions() {
        events();
        branches();
        for (String key : new String[] {"ref", "repo", "instance"}) {
            put(key, when.keep(key, key));
        }
        put("target", when.keep("environment", "target"));
        status();
        when.lose("platform", "a step runs where its pipeline does", "give the step to a pipeline with this platform");
        when.lose("local", "only drone exec asked for it", "run drone exec --exclude with the name of the step");
        when.close();
        return out.build();
    }

    private void put(String key, @Nullable Node value) {
        if (value != null) {
            out.put(key, value);
        }
    }

    private void events() {
        Node written = when.node().get("event");
        if (written == null) {
            return;
        }
        Node renamed =
                mapped(written, name -> name.text().equals("deployment") ? Scalar.of("promote", name.origin()) : name);
        if (renamed.equals(written)) {
            when.keep("event", "event");
        } else {
            when.change("event", "a deployment is a promotion, with drone build promote", "");
        }
        out.put("event", renamed);
    }

    /** A tag had its whole reference for a branch, and has none today. */
    private void branches() {
        Node written = when.node().get("branch");
        if (written == null) {
            return;
        }
        boolean asksRefs = texts(written).stream().anyMatch(name -> name.startsWith(REFS));
        if (asksRefs && !when.has("ref")) {
            when.change("branch", "is ref, since a tag has no branch", "");
            out.put(
                    "ref",
                    mapped(
                            written,
                            name -> name.text().startsWith(REFS)
                                    ? name
                                    : Scalar.of("refs/heads/" + name.text(), name.origin())));
        } else {
            put("branch", when.keep("branch", "branch"));
        }
    }

    private void status() {
        Node written = when.node().get("status");
        if (written == null) {
            return;
        }
        List<Node> known = LegacyContainer.list(written).stream()
                .filter(status -> status instanceof Scalar name && STATUSES.contains(name.text()))
                .toList();
        if (written instanceof Mapping
                || known.size() == LegacyContainer.list(written).size()) {
            put("status", when.keep("status", "status"));
            return;
        }
        when.lose("status", "only success and failure are left of it", "Drone does not tell what changed");
        if (!known.isEmpty()) {
            out.put("status", Sequence.of(known, written.origin()));
        }
    }

    private static List<String> texts(Node condition) {
        Node names = condition instanceof Mapping mapping ? mapping.get("include") : condition;
        return names == null
                ? List.of()
                : LegacyContainer.list(names).stream()
                        .filter(Scalar.class::isInstance)
                        .map(name -> ((Scalar) name).text())
                        .toList();
    }

    /** A condition with other names, in whichever form it is written. */
    private static Node mapped(Node condition, UnaryOperator<Scalar> change) {
        if (condition instanceof Mapping mapping) {
            return mapping.mapValues((key, value) -> mapped(value, change));
        }
        if (condition instanceof Sequence sequence) {
            return sequence.mapItems(item -> mapped(item, change));
        }
        return change.apply((Scalar) condition);
    }
}
