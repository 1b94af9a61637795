package dev.pipewright.gitlab.resolve.entry;

import java.util.List;

/** The words in which kinds state their rules. */
final class Rules {

    private Rules() {}

    /** The entry as a whole. */
    static Attribute config() {
        return new Attribute("config", Entry::config);
    }

    /** The value of a key of a mapping. */
    static Attribute attribute(String name) {
        return new Attribute(name, entry -> entry.get(name));
    }

    /** No other keys than these. */
    static EntryKind.Rule allowedKeys(String... keys) {
        return new KeyRules.Allowed(List.of(keys));
    }

    static EntryKind.Rule allowedKeys(List<String> keys) {
        return new KeyRules.Allowed(keys);
    }

    static EntryKind.Rule requiredKeys(String... keys) {
        return KeyRules.required(List.of(keys));
    }

    /** At most one of these. */
    static EntryKind.Rule exclusiveKeys(String... keys) {
        return KeyRules.exclusive(List.of(keys));
    }

    /** Exactly one of these. */
    static EntryKind.Rule oneOfKeys(String... keys) {
        return KeyRules.exactlyOne(List.of(keys));
    }
}
