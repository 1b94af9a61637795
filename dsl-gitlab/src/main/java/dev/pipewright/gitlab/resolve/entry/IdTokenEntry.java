package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.requiredKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;

/** {@code id_tokens}: tokens for other services. */
final class IdTokenEntry {

    static final EntryKind KIND = EntryKind.leaf("id token")
            .rules(
                    requiredKeys("aud"),
                    allowedKeys("aud"),
                    config().mapping(),
                    attribute("aud").stringOrStrings());

    static final EntryKind TOKENS = EntryKind.map("id tokens", () -> KIND).topic(Cause.SECRETS);

    private IdTokenEntry() {}
}
