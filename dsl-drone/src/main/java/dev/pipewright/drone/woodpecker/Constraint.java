package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.woodpecker.expression.Expression;
import dev.pipewright.yaml.RawNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * The first of the filters that does not hold.
     *
     * @param ofStep whether a step asks, of which the matrix is looked at
     */
    Optional<UnmetCondition> unmet(Occasion occasion, boolean ofStep) {
        // A condition is evaluated even where it decides nothing, and fails the pipeline where it is broken.
        boolean evaluates = evaluate.isEmpty() || Expression.parse(evaluate).test(occasion.environment());
        Optional<UnmetCondition> ofRow = ofStep ? matrix.unmet(occasion.axes()) : Optional.empty();
        return ofRow.or(() -> unmet(occasion.event()))
                .or(() -> evaluates
                        ? Optional.empty()
                        : Optional.of(new UnmetCondition("evaluate", false, List.of(evaluate), "false")));
    }

    private Optional<UnmetCondition> unmet(WoodpeckerEvent now) {
        boolean hasFiles = now.isPullRequest() || now.event().equals("push");
        return platform.unmet("platform", now.platform())
                .or(() -> event.isEmpty() || event.contains(now.event())
                        ? Optional.empty()
                        : Optional.of(new UnmetCondition("event", false, event, now.event())))
                .or(() -> repo.unmet("repo", now.repository()))
                .or(() -> ref.unmet("ref", now.ref()))
                .or(() -> instance.unmet("instance", now.instance()))
                .or(() -> hasFiles ? path.unmet(now.changedFiles(), now.message()) : Optional.empty())
                .or(() -> now.event().equals("tag") ? Optional.empty() : branch.unmet("branch", now.branch()))
                .or(() -> now.event().equals("cron") ? cron.unmet("cron", now.cron()) : Optional.empty());
    }

    /** Whether all filters hold. */
    boolean test(Occasion occasion, boolean ofStep) {
        return unmet(occasion, ofStep).isEmpty();
    }
}
