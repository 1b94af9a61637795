package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cache. */
final class CacheEntry {

    private static final List<String> WHEN = List.of("on_success", "on_failure", "always");
    private static final int FALLBACK_KEYS = 5;
    /** Anchored nowhere, as GitLab has it. */
    private static final Pattern POLICY = Pattern.compile("push|pull|\\$");

    static final EntryKind KIND = EntryKind.mapping("cache")
            .rules(
                    allowedKeys("key", "untracked", "paths", "when", "policy", "unprotect", "fallback_keys"),
                    attribute("policy").unlessBlank().string(),
                    attribute("policy")
                            .unlessBlank()
                            .matches(
                                    POLICY,
                                    "should be a variable or one of: pull-push, push, pull",
                                    "must be \"pull-push\", \"push\", \"pull\" or a variable"),
                    attribute("when").optional().string(),
                    attribute("when").optional().oneOf(WHEN, "should be one of: on_success, on_failure, always"),
                    attribute("fallback_keys")
                            .optional()
                            .atMost(FALLBACK_KEYS, "has to many entries (maximum " + FALLBACK_KEYS + ")"))
            .child("key", () -> CacheKeyEntry.KIND)
            .child("unprotect", () -> BooleanEntry.KIND)
            .child("untracked", () -> BooleanEntry.KIND)
            .child("paths", () -> PathsEntry.KIND)
            .child("fallback_keys", () -> StringsEntry.KIND)
            .value(CacheEntry::value);

    private static Node value(Entry entry) {
        Mapping cache = (Mapping) EntryKind.required(EntryKind.plainValue(entry));
        cache = cache.with("key", EntryKind.required(entry.childValue("key")));
        cache = cache.with("unprotect", or(entry.get("unprotect"), Scalar.of(false)));
        cache = cache.with("policy", or(entry.get("policy"), Scalar.of("pull-push")));
        cache = cache.with("when", or(entry.get("when"), Scalar.of("on_success")));
        return cache.with("fallback_keys", or(entry.get("fallback_keys"), Sequence.of()));
    }

    private static Node or(@Nullable Node value, Node otherwise) {
        return value == null || Ruby.isNil(value) ? otherwise : value;
    }

    private CacheEntry() {}
}
