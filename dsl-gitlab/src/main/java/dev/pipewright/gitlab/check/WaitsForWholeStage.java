package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL501",
        name = "waits-for-whole-stage",
        severity = WARNING,
        summary = "A job waits for whole stages, but takes the artifacts of named jobs only",
        why = """
        With dependencies alone a job still starts only when all jobs of all earlier stages are done, also those that
        it has nothing to do with. Needs lets it start as soon as those are done whose artifacts it takes. A guess:
        the job may wait on purpose, as a deployment does, which is why deployments, releases and manual jobs are not
        reported.
        """)
final class WaitsForWholeStage implements Check<EffectivePipeline> {

    private static final int MOST_NEEDS = 50;

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        Map<Integer, Long> jobsPerStage = pipeline.jobs().stream()
                .flatMap(job -> job.stageIndex().stream())
                .collect(Collectors.groupingBy(stage -> stage, Collectors.counting()));
        for (EffectiveJob job : pipeline.jobs()) {
            List<String> wanted = job.dependencies();
            if (wanted == null || wanted.isEmpty() || job.has("needs") || mayWaitOnPurpose(job) || !job.isComplete()) {
                continue;
            }
            int stage = job.stageIndex().orElse(0);
            long before = jobsPerStage.entrySet().stream()
                    .filter(entry -> entry.getKey() < stage)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (before > wanted.size()) {
                report(job, wanted, before, causes);
            }
        }
    }

    private static boolean mayWaitOnPurpose(EffectiveJob job) {
        return job.has("environment")
                || job.has("release")
                || job.text("when").filter(when -> !when.equals("on_success")).isPresent()
                || job.name().toLowerCase(Locale.ROOT).matches(".*(?:deploy|publish|release|pages|upload|push).*")
                || job.stage()
                        .filter(stage -> stage.matches(".*(?:deploy|publish|release).*"))
                        .isPresent();
    }

    private static void report(EffectiveJob job, List<String> wanted, long before, Causes causes) {
        Node node = job.get("dependencies");
        causes.report(
                node == null ? job.own() : node,
                () -> job.place("dependencies"),
                where -> where.owner() + " takes the artifacts of " + wanted.size() + " of the " + before
                        + " jobs before it, but probably waits for all of them",
                finding -> RepairSites.add(
                        finding.addHelp("replace dependencies by needs: [" + String.join(", ", wanted) + "]"),
                        repair(job, node, wanted)));
    }

    /** Only where the jobs are there in each pipeline: a need of one that is left out is an error. */
    private static Optional<Repair> repair(EffectiveJob job, @Nullable Node node, List<String> wanted) {
        EffectivePipeline pipeline = job.pipeline();
        if (node == null || wanted.size() > MOST_NEEDS || !pipeline.jobNames().containsAll(wanted)) {
            return Optional.empty();
        }
        boolean always = pipeline.jobs().stream()
                .filter(other -> wanted.contains(other.name()))
                .noneMatch(other -> other.has("rules")
                        || other.has("only")
                        || other.has("except")
                        || other.has("parallel")
                        || !other.text("when").orElse("on_success").equals("on_success"));
        return !always || job.has("rules")
                ? Optional.empty()
                : pipeline.repairSites()
                        .of(
                                "wait for those jobs alone",
                                "dependencies",
                                node,
                                other -> other.equals(job),
                                (repair, place) ->
                                        repair.replace(place, "needs", Sequence.ofStrings(wanted, node.origin())));
    }
}
