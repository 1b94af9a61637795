package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** One need. */
final class NeedEntry {

    private static final EntryKind NAME = EntryKind.leaf("need")
            .rules(config().present(), config().string())
            .value(entry -> job(entry.config(), entry.config(), null, null, null));

    private static final EntryKind JOB = EntryKind.mapping("need")
            .rules(
                    config().present(),
                    allowedKeys("job", "artifacts", "optional", "parallel"),
                    attribute("job").string(),
                    attribute("job").present(),
                    attribute("artifacts").optional().bool(),
                    attribute("optional").optional().bool())
            .child("parallel", () -> ParallelEntry.KIND)
            .value(entry -> job(
                    entry.config(),
                    entry.get("job"),
                    entry.get("artifacts"),
                    entry.get("optional"),
                    entry.specifiedChild("parallel") == null ? null : entry.childValue("parallel")));

    private static final EntryKind PROJECT = EntryKind.leaf("need")
            .rules(
                    config().present(),
                    allowedKeys("project", "ref", "job", "artifacts"),
                    attribute("project").string(),
                    attribute("project").present(),
                    attribute("ref").string(),
                    attribute("ref").present(),
                    attribute("job").string(),
                    attribute("job").present(),
                    attribute("artifacts").optional().bool())
            .value(entry -> cross(entry, "project", "job", "ref"));

    private static final EntryKind PIPELINE_JOB = EntryKind.leaf("need")
            .rules(
                    config().present(),
                    allowedKeys("pipeline", "job", "artifacts"),
                    attribute("pipeline").string(),
                    attribute("pipeline").present(),
                    attribute("job").string(),
                    attribute("job").present(),
                    attribute("artifacts").optional().bool())
            .value(entry -> cross(entry, "pipeline", "job"));

    private static final EntryKind BRIDGE = EntryKind.leaf("need")
            .rules(
                    config().present(),
                    allowedKeys("pipeline"),
                    attribute("pipeline").string(),
                    attribute("pipeline").present());

    static final EntryKind KIND = EntryKind.choice("need")
            .when(Ruby::isString, NAME)
            .when(node -> has(node, "project") || has(node, "ref"), PROJECT)
            .when(node -> has(node, "job") && has(node, "pipeline"), PIPELINE_JOB)
            .when(node -> has(node, "job"), JOB)
            .when(Mapping.class::isInstance, BRIDGE)
            .otherwise(Cause.WRONG_KIND, "has an unsupported type", "must be the name of a job, or a mapping");

    /** How GitLab sorts a need; null for what is none. */
    static @Nullable String type(EntryKind kind) {
        if (kind == NAME || kind == JOB) {
            return "job";
        }
        if (kind == PROJECT || kind == PIPELINE_JOB) {
            return "cross_dependency";
        }
        return kind == BRIDGE ? "bridge" : null;
    }

    private static boolean has(Node node, String key) {
        return node instanceof Mapping mapping && mapping.has(key);
    }

    private static Node job(
            Node at, @Nullable Node name, @Nullable Node artifacts, @Nullable Node optional, @Nullable Node parallel) {
        Origin origin = at.origin();
        return Values.at(at)
                .put("name", name)
                .put("artifacts", Ruby.isNil(artifacts) ? Scalar.of(true, origin) : artifacts)
                .put("optional", Ruby.isNil(optional) ? Scalar.of(false, origin) : optional)
                .put("parallel", parallel)
                .build();
    }

    private static Node cross(Entry entry, String... keys) {
        Values result = Values.at(entry.config());
        for (String key : keys) {
            result.put(key, entry.get(key));
        }
        Node artifacts = entry.get("artifacts");
        return result.put(
                        "artifacts",
                        Ruby.isNil(artifacts) ? Scalar.of(true, entry.config().origin()) : artifacts)
                .build();
    }

    private NeedEntry() {}
}
