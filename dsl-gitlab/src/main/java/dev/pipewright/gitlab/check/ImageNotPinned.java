package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

@CheckInfo(
        id = "GL401",
        name = "image-not-pinned",
        severity = WARNING,
        summary = "An image has no version, or a version that moves",
        why = """
        Without a tag, and with a tag such as latest, the next pipeline may get another image than this one: a build
        breaks, or changes what it delivers, without any commit, and whoever can push to that tag runs code in the
        pipeline. Name a version, or better a digest (image@sha256:...), which nobody can move.
        """)
final class ImageNotPinned implements Check<EffectivePipeline> {

    private static final Set<String> MOVING = Set.of("latest", "edge", "nightly", "rolling");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.has("trigger")) {
                continue;
            }
            Node image = job.get("image");
            if (image != null) {
                report(job, image, () -> job.place("image"), "image", causes);
            }
            List<Node> services = Items.of(job.get("services"));
            for (int i = 0; i < services.size(); i++) {
                int index = i;
                report(job, services.get(i), () -> job.place("services").item(index), "service", causes);
            }
        }
    }

    private static void report(EffectiveJob job, Node node, Supplier<Place> place, String what, Causes causes) {
        ImageName name = ImageName.of(job, node).orElse(null);
        if (name == null || name.hasDigest() || name.isOpen() || name.isOwn() || name.isVirtualMachine()) {
            return;
        }
        String tag = name.tag();
        if (!tag.isEmpty() && !moves(tag)) {
            return;
        }
        String problem = tag.isEmpty() ? "without a tag, so it is whatever is the latest" : "whose tag moves";
        causes.report(
                node,
                place,
                where -> where.owner() + " has the " + what + " \"" + name.resolved() + "\" " + problem,
                finding -> finding.addHelp("name a version: \"" + name.untagged() + ":<version>\", or a digest: \""
                        + name.untagged() + "@sha256:...\""));
    }

    private static boolean moves(String tag) {
        return MOVING.contains(tag) || tag.startsWith("latest-") || tag.endsWith("-latest");
    }
}
