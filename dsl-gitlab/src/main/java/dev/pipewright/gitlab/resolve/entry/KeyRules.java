package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules about which keys a mapping may, must or cannot have. */
final class KeyRules {

    private KeyRules() {}

    /** No other keys than these. */
    record Allowed(List<String> keys) implements EntryKind.Rule {

        @Override
        public void check(Entry entry) {
            if (!(entry.config() instanceof Mapping mapping)) {
                return;
            }
            List<Scalar> unknown = mapping.entries().stream()
                    .map(dev.pipewright.tree.Entry::key)
                    .filter(key -> !key.isString() || !keys.contains(key.text()))
                    .toList();
            if (unknown.isEmpty()) {
                return;
            }
            List<String> names = unknown.stream().map(Ruby::text).toList();
            List<String> help = new ArrayList<>();
            names.forEach(name -> help.add(Suggestions.didYouMean(name, keys, "known")));
            entry.report(
                    "config",
                    unknown.get(0),
                    Cause.UNKNOWN_KEY,
                    "contains unknown keys: " + String.join(", ", names),
                    "has " + (names.size() == 1 ? "the unknown key " : "the unknown keys ") + quoted(names),
                    help.size() == 1 ? help : List.of(help.get(0)));
        }
    }

    static EntryKind.Rule required(List<String> keys) {
        return entry -> {
            List<String> missing = keys.stream().filter(key -> !entry.has(key)).toList();
            if (!missing.isEmpty()) {
                entry.report(
                        Cause.MISSING_KEY,
                        "missing required keys: " + String.join(", ", missing),
                        "needs " + quoted(missing));
            }
        };
    }

    static EntryKind.Rule disallowed(List<String> keys, Cause cause, String text) {
        return entry -> {
            List<String> present = present(entry, keys);
            if (!present.isEmpty()) {
                entry.report(
                        cause, text + ": " + String.join(", ", present), "cannot have " + quoted(present) + " here");
            }
        };
    }

    /** As {@link #disallowed}, but a key without a value does no harm. */
    static EntryKind.Rule unlessNull(List<String> keys, Cause cause, String text) {
        return entry -> {
            List<String> harmful =
                    keys.stream().filter(key -> !Ruby.isNil(entry.get(key))).toList();
            disallowed(harmful, cause, text).check(entry);
        };
    }

    static EntryKind.Rule exclusive(List<String> keys) {
        return entry -> {
            List<String> present = present(entry, keys);
            if (present.size() > 1) {
                entry.report(
                        Cause.CONFLICTING_KEYS,
                        "these keys cannot be used together: " + String.join(", ", present),
                        "cannot have " + quoted(present) + " together");
            }
        };
    }

    static EntryKind.Rule exactlyOne(List<String> keys) {
        return entry -> {
            if (present(entry, keys).size() != 1) {
                entry.report(
                        Cause.CONFLICTING_KEYS,
                        "must use exactly one of these keys: " + String.join(", ", keys),
                        "must have exactly one of " + quoted(keys));
            }
        };
    }

    /** These of the keys that the mapping has, in its own order. */
    static List<String> present(Entry entry, List<String> keys) {
        return entry.config() instanceof Mapping mapping
                ? mapping.keys().stream().filter(keys::contains).toList()
                : List.of();
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
