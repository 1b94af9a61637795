package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.List;

/** {@code default}: what all jobs take. */
final class DefaultEntry {

    static final List<String> KEYS = List.of(
            "after_script",
            "artifacts",
            "before_script",
            "cache",
            "hooks",
            "id_tokens",
            "image",
            "interruptible",
            "retry",
            "services",
            "tags",
            "timeout",
            "identity");

    static final EntryKind KIND = EntryKind.mapping("default")
            .rule(allowedKeys(KEYS))
            .rule(JobEntry.IDENTITY)
            .inherited("before_script", () -> ScriptEntry.KIND)
            .inherited("image", () -> ImageEntry.KIND)
            .inherited("services", () -> ImageEntry.SERVICES)
            .inherited("after_script", () -> ScriptEntry.KIND)
            .inherited("cache", () -> CachesEntry.KIND)
            .child("interruptible", () -> BooleanEntry.KIND)
            .child("timeout", () -> TimeoutEntry.KIND)
            .child("retry", () -> RetryEntry.KIND)
            .child("tags", () -> TagsEntry.KIND)
            .child("artifacts", () -> ArtifactsEntry.KIND)
            .child("hooks", () -> HooksEntry.KIND)
            .child("id_tokens", () -> IdTokenEntry.TOKENS)
            .child("identity", () -> JobEntry.IDENTITY_KIND)
            .inheritance(DefaultEntry::takeTopLevel)
            .fallback(Mapping.empty(Origin.unknown()));

    /** Image, services, cache and scripts may still stand at the top level. */
    private static void takeTopLevel(Entry entry, EntryKind kind) {
        Entry root = EntryKind.required(entry.parent());
        for (String key : kind.inheritedKeys()) {
            Entry top = root.specifiedChild(key);
            if (top == null) {
                continue;
            }
            if (entry.specifiedChild(key) != null) {
                throw new dev.pipewright.gitlab.resolve.problem.Refusal(Problem.at(
                                top.config(),
                                Cause.DEFINED_TWICE,
                                key + " is defined in top-level and `default:` entry",
                                '"' + key + "\" is defined both at the top level and under \"default\"")
                        .path(key));
            }
            entry.putChild(key, top);
        }
    }

    private DefaultEntry() {}
}
