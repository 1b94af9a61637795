package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.woodpecker.expression.Expression;
import dev.pipewright.yaml.RawNode;
import java.util.List;
import java.util.Map;

/** One item of a {@code when}: all of its filters must hold. */
record Constraint(
        Filter ref,
        Filter repo,
        Filter instance,
        Filter platform,
        Filter branch,
        Filter cron,
        List<String> status,
        MatrixFilter matrix,
        PathFilter path,
        String evaluate,
        List<String> event) {

    static Constraint read(RawNode node, Reading reading) {
        Map<String, RawNode> fields = reading.fields(node, "constraint.Constraint");
        reading.flag(fields.get("local"));
        return new Constraint(
                Filter.read(fields.get("ref"), reading),
                Filter.read(fields.get("repo"), reading),
                Filter.read(fields.get("instance"), reading),
                Filter.read(fields.get("platform"), reading),
                Filter.read(fields.get("branch"), reading),
                Filter.read(fields.get("cron"), reading),
                reading.texts(fields.get("status")),
                MatrixFilter.read(fields.get("matrix")),
                PathFilter.read(fields.get("path"), reading),
                reading.text(fields.get("evaluate")),
                reading.texts(fields.get("event")));
    }

    /**
     * Whether all filters hold.
     *
     * @param ofStep whether a step asks, of which the matrix is looked at
     */
    boolean test(Occasion occasion, boolean ofStep) {
        WoodpeckerEvent now = occasion.event();
        boolean holds = (!ofStep || matrix.test(occasion.axes()))
                && platform.test(now.platform())
                && (event.isEmpty() || event.contains(now.event()))
                && repo.test(now.repository())
                && ref.test(now.ref())
                && instance.test(now.instance())
                && (!(now.isPullRequest() || now.event().equals("push"))
                        || path.test(now.changedFiles(), now.message()))
                && (now.event().equals("tag") || branch.test(now.branch()))
                && (!now.event().equals("cron") || cron.test(now.cron()));
        // A condition is evaluated even where it decides nothing, and fails the pipeline where it is broken.
        boolean evaluates = evaluate.isEmpty() || Expression.parse(evaluate).test(occasion.environment());
        return holds && evaluates;
    }
}
