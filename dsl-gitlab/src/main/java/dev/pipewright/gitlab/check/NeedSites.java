package dev.pipewright.gitlab.check;

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
    static List<NeedSite> of(EffectiveJob job) {
        List<NeedSite> sites = new ArrayList<>();
        collect(job, job.get("needs"), -1, sites);
        if (job.get("rules") instanceof Sequence rules) {
            for (int i = 0; i < rules.size(); i++) {
                if (rules.items().get(i) instanceof Mapping rule) {
                    collect(job, rule.get("needs"), i, sites);
                }
            }
        }
        return sites;
    }

    private static void collect(EffectiveJob job, @Nullable Node needs, int rule, List<NeedSite> sites) {
        if (!(needs instanceof Sequence sequence) || sequence.tag().isPresent()) {
            return;
        }
        for (int i = 0; i < sequence.size(); i++) {
            Node item = sequence.items().get(i);
            if (item instanceof Scalar scalar) {
                sites.add(new NeedSite(job, scalar, i, false, rule));
            } else if (item instanceof Mapping mapping
                    && mapping.get("job") instanceof Scalar target
                    && !mapping.has("project")
                    && !mapping.has("pipeline")) {
                boolean optional = mapping.get("optional") instanceof Scalar flag && Boolean.TRUE.equals(flag.value());
                sites.add(new NeedSite(job, target, i, optional, rule));
            }
        }
    }

    /**
     * One need.
     *
     * @param job the job that needs
     * @param target the name of the needed job, as written
     * @param item the entry's place in the list
     * @param optional whether the needed job may be missing
     * @param rule the rule of the job in which the need stands, from 0; -1 for none
     */
    record NeedSite(EffectiveJob job, Scalar target, int item, boolean optional, int rule) {

        String name() {
            return target.text();
        }

        boolean inRule() {
            return rule >= 0;
        }

        NodePath path() {
            Place list = inRule() ? job.place("rules").item(rule).key("needs") : job.place("needs");
            return list.item(item).path();
        }
    }
}
