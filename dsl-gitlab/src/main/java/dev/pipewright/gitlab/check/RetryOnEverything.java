package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

@CheckInfo(
        id = "GL701",
        name = "retry-on-everything",
        severity = WARNING,
        summary = "A job is repeated whatever made it fail",
        why = """
        A failed test or compiler is repeated like a lost runner: a real error costs two or three times the minutes
        before anybody learns of it, and a flaky test stays hidden. Repeat only what is the machine's fault.
        """,
        mendedBy = "practice \"retry-on-runner-failures\"")
final class RetryOnEverything implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            Node retry = job.get("retry");
            if (retry != null && repeatsAll(retry)) {
                causes.report(
                        retry,
                        () -> job.place("retry"),
                        where -> where.owner() + " retries after every kind of failure, a failing test included",
                        finding -> RepairSites.add(
                                finding.addHelp("repeat only what is the machine's fault: retry: {max: 2, when:"
                                        + " [runner_system_failure]}"),
                                repair(pipeline, retry)));
            }
        }
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, Node retry) {
        Sequence machine = Sequence.of(Scalar.of("runner_system_failure"));
        return pipeline.repairSites()
                .of(
                        "retry only what is the machine's fault",
                        "retry",
                        retry,
                        job -> {
                            Node own = job.get("retry");
                            return own == null || repeatsAll(own) || (own instanceof Scalar && retry instanceof Scalar);
                        },
                        (repair, place) -> retry instanceof Mapping
                                ? repair.set(place.key("when"), machine)
                                : repair.set(
                                        place,
                                        Mapping.empty(Origin.unknown())
                                                .with("max", retry)
                                                .with("when", machine)));
    }

    private static boolean repeatsAll(Node retry) {
        if (retry instanceof Scalar scalar) {
            return scalar.value() instanceof BigInteger times && times.signum() > 0;
        }
        if (!(retry instanceof Mapping mapping)
                || mapping.has("exit_codes")
                || mapping.tag().isPresent()) {
            return false;
        }
        boolean repeats =
                !(mapping.get("max") instanceof Scalar max) || !max.text().equals("0");
        List<String> when = EffectivePipeline.names(mapping.get("when"));
        return repeats && mapping.has("max") && (!mapping.has("when") || when.contains("always"));
    }
}
