package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** {@code dast_configuration}: profiles of a security scan. */
final class DastEntry {

    static final EntryKind KIND = EntryKind.leaf("dast configuration")
            .rules(
                    config().mapping(),
                    allowedKeys("site_profile", "scanner_profile"),
                    attribute("site_profile").optional().string(),
                    attribute("scanner_profile").optional().string());

    private DastEntry() {}
}
