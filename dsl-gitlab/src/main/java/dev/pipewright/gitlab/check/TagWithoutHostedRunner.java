package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@CheckInfo(
        id = "GL502",
        name = "tag-without-hosted-runner",
        severity = INFO,
        summary = "Jobs wait for a runner that has their tags, which no hosted runner of GitLab has",
        why = """
        A runner takes a job only if it has all of the job's tags. GitLab's hosted runners have none but their own (saas-...),
        so somebody must run a machine with these; where none is online, the job waits, a day at most on gitlab.com, and
        then fails without having started. Whoever copies the pipeline, a fork for example, needs such a runner as well.
        """)
final class TagWithoutHostedRunner implements Check<EffectivePipeline> {

    private static final Pattern HOSTED = Pattern.compile("saas-.*|gitlab-org.*|shared-windows|windows-\\d+");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Map<List<String>, List<EffectiveJob>> byTags = new LinkedHashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            List<String> tags = EffectivePipeline.names(job.get("tags"));
            if (!tags.isEmpty()
                    && tags.stream()
                            .noneMatch(tag -> isOpen(tag) || HOSTED.matcher(tag).matches())) {
                byTags.computeIfAbsent(tags, key -> new ArrayList<>()).add(job);
            }
        }
        byTags.forEach((tags, jobs) -> report(findings, tags, jobs));
    }

    private static boolean isOpen(String tag) {
        return tag.contains("$");
    }

    private static void report(Findings findings, List<String> tags, List<EffectiveJob> jobs) {
        EffectiveJob first = jobs.get(0);
        Node node = first.get("tags");
        if (node == null) {
            return;
        }
        String who = "job \"" + first.name() + "\"" + (jobs.size() > 1 ? " and " + (jobs.size() - 1) + " more" : "");
        String names = tags.stream().map(tag -> "\"" + tag + "\"").collect(Collectors.joining(", "));
        findings.report(
                node,
                first.place("tags").path(),
                who + (jobs.size() > 1 ? " wait" : " waits") + " for a runner of your own with "
                        + (tags.size() > 1 ? "all of the tags " : "the tag ") + names,
                finding -> finding.addHelp(
                        "see that one is online, and who else needs it; without tags any runner takes jobs"));
    }
}
