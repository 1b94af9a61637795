package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Job;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places where a job names a job of its own pipeline that it needs. */
final class NeedSites {

    private NeedSites() {}

    /** The entries of a job's own {@code needs} and of those in its rules, in the order in which they are written. */
    static List<NeedSite> of(Job job) {
        List<NeedSite> sites = new ArrayList<>();
        NodePath path = NodePath.ROOT.key(job.name());
        collect(job, job.toNode().get("needs"), path.key("needs"), false, sites);
        if (job.toNode().get("rules") instanceof Sequence rules) {
            for (int i = 0; i < rules.size(); i++) {
                if (rules.items().get(i) instanceof Mapping rule) {
                    collect(job, rule.get("needs"), path.key("rules").item(i).key("needs"), true, sites);
                }
            }
        }
        return sites;
    }

    private static void collect(Job job, @Nullable Node needs, NodePath path, boolean inRule, List<NeedSite> sites) {
        if (!(needs instanceof Sequence sequence) || sequence.tag().isPresent()) {
            return;
        }
        for (int i = 0; i < sequence.size(); i++) {
            Node item = sequence.items().get(i);
            if (item instanceof Scalar scalar) {
                sites.add(new NeedSite(job, scalar, path.item(i), false, inRule));
            } else if (item instanceof Mapping mapping
                    && mapping.get("job") instanceof Scalar target
                    && !mapping.has("project")
                    && !mapping.has("pipeline")) {
                boolean optional = mapping.get("optional") instanceof Scalar flag && Boolean.TRUE.equals(flag.value());
                sites.add(new NeedSite(job, target, path.item(i), optional, inRule));
            }
        }
    }

    /**
     * One need.
     *
     * @param job the job that needs
     * @param target the name of the needed job, as written
     * @param path the entry's path
     * @param optional whether the needed job may be missing
     * @param inRule whether the need stands in one of the job's rules
     */
    record NeedSite(Job job, Scalar target, NodePath path, boolean optional, boolean inRule) {

        String name() {
            return target.text();
        }
    }
}
