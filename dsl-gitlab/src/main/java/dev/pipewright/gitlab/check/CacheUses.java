package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All caches of a pipeline by the key under which they are kept. */
record CacheUses(Map<String, List<CacheUse>> byKey) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");
    private static final Set<String> OF_THE_JOB = Set.of(
            "CI_JOB_NAME", "CI_JOB_NAME_SLUG", "CI_JOB_ID", "CI_JOB_IMAGE", "CI_NODE_INDEX", "CI_JOB_GROUP_NAME");

    static CacheUses of(EffectivePipeline pipeline) {
        Map<String, List<CacheUse>> all = new LinkedHashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            Node cache = job.get("cache");
            List<Node> caches = Items.of(cache);
            for (int i = 0; i < caches.size(); i++) {
                if (caches.get(i) instanceof Mapping mapping && !mapping.isEmpty() && !refers(mapping)) {
                    int item = cache instanceof Sequence ? i : -1;
                    all.computeIfAbsent(key(job, mapping), key -> new ArrayList<>())
                            .add(new CacheUse(job, mapping, item));
                }
            }
        }
        return new CacheUses(all);
    }

    private static boolean refers(Mapping cache) {
        return cache.entries().stream().anyMatch(entry -> entry.value().tag().isPresent());
    }

    private static String key(EffectiveJob job, Mapping cache) {
        Node key = cache.get("key");
        if (key instanceof Mapping mapping) {
            Node files = mapping.has("files") ? mapping.get("files") : mapping.get("files_commits");
            String prefix = mapping.get("prefix") instanceof Scalar scalar ? filled(job, scalar.text()) + "-" : "";
            return prefix + "checksum of " + String.join(", ", EffectivePipeline.names(files));
        }
        return key instanceof Scalar scalar && !scalar.text().isEmpty() ? filled(job, scalar.text()) : "default";
    }

    /** Two jobs have the same key only where its variables have the same value in both. */
    private static String filled(EffectiveJob job, String key) {
        if (!key.contains("$")) {
            return key;
        }
        boolean[] own = new boolean[1];
        String text = VARIABLE.matcher(key).replaceAll(match -> {
            String name = match.group(1) == null ? match.group(2) : match.group(1);
            own[0] |= OF_THE_JOB.contains(name) || job.varies(name);
            if (name.equals("CI_JOB_STAGE")) {
                return Matcher.quoteReplacement(job.stage().orElse(match.group()));
            }
            String value = job.variable(name);
            return Matcher.quoteReplacement(value == null ? match.group() : value);
        });
        return own[0] ? text + " of " + job.name() : text;
    }
}
