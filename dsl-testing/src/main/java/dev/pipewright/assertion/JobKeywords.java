package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.Set;

/** The keywords of a resolved job under the names that authors know, where GitLab has others for its own use. */
final class JobKeywords {

    private static final Set<String> INTERNAL =
            Set.of("root_variables_inheritance", "scheduling_type", "environment_name", "instance", "name");

    private final Mapping keywords;

    private JobKeywords(Mapping keywords) {
        this.keywords = keywords;
    }

    static JobKeywords of(ResolvedJob job) {
        Mapping.Builder builder = Mapping.builder(job.keywords().origin());
        for (Entry entry : job.keywords()) {
            switch (entry.name()) {
                case "ignore" -> builder.put("allow_failure", entry.value());
                case "job_variables" -> builder.put("variables", variables(entry.value()));
                case "needs" -> builder.put("needs", needs(entry.value()));
                default -> {
                    if (!INTERNAL.contains(entry.name())) {
                        builder.put(entry.name(), entry.value());
                    }
                }
            }
        }
        return new JobKeywords(builder.build());
    }

    private static Node variables(Node listed) {
        Mapping.Builder builder = Mapping.builder(listed.origin());
        if (listed instanceof Sequence sequence) {
            for (Node item : sequence) {
                if (item instanceof Mapping variable && variable.get("key") instanceof Scalar key) {
                    Node value = variable.get("value");
                    builder.put(key.text(), value == null ? Scalar.ofNull() : value);
                }
            }
        }
        return builder.build();
    }

    private static Node needs(Node kinds) {
        return kinds instanceof Mapping mapping && mapping.get("job") instanceof Sequence jobs ? jobs : kinds;
    }

    /**
     * The value at a path.
     *
     * @throws IllegalArgumentException for what is no path
     */
    Found find(String path) {
        return KeywordPath.find(keywords, path);
    }
}
