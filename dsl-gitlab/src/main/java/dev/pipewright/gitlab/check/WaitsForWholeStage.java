package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
                finding -> finding.addHelp("replace dependencies by needs: [" + String.join(", ", wanted) + "]"));
    }
}
