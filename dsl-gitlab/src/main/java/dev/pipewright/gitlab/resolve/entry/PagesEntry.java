package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;

/** {@code pages} of a job. */
final class PagesEntry {

    static final EntryKind KIND = EntryKind.leaf("pages")
            .rules(
                    config().mappingOrBool(),
                    allowedKeys("path_prefix", "expire_in", "publish"),
                    attribute("path_prefix").optional().string(),
                    Durations.expiry(attribute("expire_in").optional()),
                    attribute("publish").optional().string())
            .topic(Cause.PAGES);

    private PagesEntry() {}
}
