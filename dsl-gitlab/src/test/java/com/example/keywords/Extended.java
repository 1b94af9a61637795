package com.example.keywords;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** What GitLab makes of {@code extends}: maps are merged, everything else is replaced, later parents win. */
final class Extended {

    private Extended() {}

    /** The visible jobs with what they extend merged in. */
    static Mapping resolved(Mapping root) {
        Mapping.Builder all = Mapping.builder(root.origin());
        for (Entry entry : root) {
            if (!entry.name().startsWith(".")) {
                all.put(entry.key(), entry.value() instanceof Mapping job ? job(root, job) : entry.value());
            }
        }
        return all.build();
    }

    private static Mapping job(Mapping root, Mapping job) {
        Mapping merged = Mapping.empty(job.origin());
        for (String parent : parents(job)) {
            if (root.get(parent) instanceof Mapping base) {
                merged = merge(merged, job(root, base));
            }
        }
        return merge(merged, job).without("extends");
    }

    private static Mapping merge(Mapping below, Mapping above) {
        Mapping merged = below;
        for (Entry entry : above) {
            Node present = merged.get(entry.name());
            Node value = present instanceof Mapping before && entry.value() instanceof Mapping after
                    ? merge(before, after)
                    : entry.value();
            merged = merged.with(entry.name(), value);
        }
        return merged;
    }

    private static List<String> parents(Mapping job) {
        List<String> names = new ArrayList<>();
        Node parents = job.get("extends");
        if (parents instanceof Scalar one) {
            names.add(one.text());
        } else if (parents instanceof Sequence several) {
            several.forEach(each -> names.add(((Scalar) each).text()));
        }
        return names;
    }
}
