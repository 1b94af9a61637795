package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;

@CheckInfo(
        id = "GL251",
        name = "duplicate-pipelines",
        severity = WARNING,
        summary = "One push runs the same job in a branch pipeline and in a merge-request pipeline",
        why = """
        While a merge request is open, GitLab evaluates two pipelines for each push. A job that runs in both takes two
        runners, waits for itself, and gives two answers that may differ. A workflow decides for all jobs: branch
        pipelines while there is no merge request, merge-request pipelines afterwards.
        """,
        mendedBy = "practice \"one-pipeline-a-push\"")
final class DuplicatePipelines implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Node workflow = pipeline.root().get("workflow") instanceof Mapping mapping ? mapping.get("rules") : null;
        if (workflow == null && !pipeline.isComplete()) {
            return;
        }
        PushWithMergeRequest push = new PushWithMergeRequest(pipeline);
        if (workflow != null && !push.matchBoth(workflow)) {
            return;
        }
        List<EffectiveJob> both = pipeline.jobs().stream()
                .filter(job -> runsInBoth(job, push, workflow != null))
                .toList();
        if (both.isEmpty()) {
            return;
        }
        EffectiveJob first = both.get(0);
        String message =
                "a push to a branch with an open merge request starts two pipelines, and " + jobs(both) + " in both";
        if (workflow != null) {
            NodePath path = NodePath.ROOT.key("workflow").key("rules");
            findings.report(workflow, path, message, DuplicatePipelines::help);
        } else {
            String key = first.has("rules") ? "rules" : "only";
            Node node = first.get(key);
            findings.report(
                    node == null ? first.own() : node,
                    first.place(key).path(),
                    message,
                    finding -> RepairSites.add(help(finding), repair(pipeline, push)));
        }
    }

    /** A workflow without the branch pipeline, where the one of the merge request has all jobs that this one had. */
    private static Optional<Repair> repair(EffectivePipeline pipeline, PushWithMergeRequest push) {
        boolean nothingIsLost = pipeline.jobs().stream().allMatch(job -> isInMergeRequest(job, push));
        if (!nothingIsLost
                || !pipeline.isComplete()
                || pipeline.root().has("workflow")
                || !(pipeline.pipeline().toNode().origin() instanceof YamlOrigin)) {
            return Optional.empty();
        }
        Mapping empty = Mapping.empty(Origin.unknown());
        Mapping branch = empty.with(
                        "if",
                        Scalar.of("$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == \"push\""))
                .with("when", Scalar.of("never"));
        Sequence rules = Sequence.of(branch, empty.with("when", Scalar.of("always")));
        return Optional.of(Repair.of("run the pipeline of the merge request alone while one is open")
                .in(pipeline.pipeline().toNode().origin().file())
                .set(
                        NodePath.ROOT.key("workflow"),
                        empty.with("rules", rules),
                        pipeline.pipeline().keyOrder()));
    }

    /** Whether a job of the branch pipeline is in the other one too; with a workflow a job without rules is in all. */
    private static boolean isInMergeRequest(EffectiveJob job, PushWithMergeRequest push) {
        Node rules = job.get("rules");
        if (rules != null) {
            return push.matchBoth(rules) || push.isLeftOutOfBranch(rules);
        }
        return runsInBoth(job, push, true);
    }

    private static boolean runsInBoth(EffectiveJob job, PushWithMergeRequest push, boolean hasWorkflow) {
        Node rules = job.get("rules");
        if (rules != null) {
            return push.matchBoth(rules);
        }
        if (!job.has("only") && !job.has("except")) {
            return hasWorkflow;
        }
        List<String> refs =
                EffectivePipeline.names(job.get("only") instanceof Mapping only ? only.get("refs") : job.get("only"));
        return refs.contains("merge_requests")
                && (refs.contains("branches") || refs.contains("pushes"))
                && !job.has("except");
    }

    private static String jobs(List<EffectiveJob> jobs) {
        String first = "job \"" + jobs.get(0).name() + "\"";
        return switch (jobs.size()) {
            case 1 -> first + " runs";
            case 2 -> first + " and 1 more run";
            default -> first + " and " + (jobs.size() - 1) + " more run";
        };
    }

    private static Diagnostic help(Diagnostic finding) {
        return finding.addHelp(
                "begin workflow:rules with"
                        + " {if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == \"push\", when: never}, then"
                        + " {if: $CI_PIPELINE_SOURCE == \"merge_request_event\"}, {if: $CI_COMMIT_BRANCH}, {if: $CI_COMMIT_TAG}");
    }
}
