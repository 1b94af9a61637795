package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code release}: what a job releases. */
final class ReleaseEntry {

    private static final List<String> KEYS =
            List.of("tag_name", "tag_message", "name", "description", "ref", "released_at", "milestones", "assets");

    private static final EntryKind ASSETS = EntryKind.leaf("assets")
            .rules(
                    config().mapping(),
                    allowedKeys("links"),
                    attribute("links").mappings(),
                    attribute("links").present());

    static final EntryKind KIND = EntryKind.mapping("release")
            .rules(
                    allowedKeys(KEYS),
                    attribute("tag_name").string(),
                    attribute("tag_name").present(),
                    attribute("tag_message").optional().string(),
                    attribute("description").string(),
                    attribute("description").present(),
                    attribute("milestones").unlessBlank().stringOrStrings(),
                    attribute("released_at")
                            .when(entry -> isSet(entry.get("released_at")))
                            .satisfies(
                                    node -> IsoDate.isValid(Ruby.text(node)),
                                    Cause.WRONG_VALUE,
                                    "must be a valid datetime",
                                    "must be a date or time of ISO 8601"),
                    attribute("ref")
                            .when(entry -> isSet(entry.get("ref")))
                            .satisfies(
                                    node -> GitRef.isValid(Ruby.text(node)),
                                    Cause.WRONG_VALUE,
                                    "must be a valid ref",
                                    "must be the name of a branch, a tag or a commit"))
            .child("assets", () -> ASSETS)
            .topic(Cause.RELEASE);

    static {
        KIND.value(Entry::config);
    }

    private static boolean isSet(@Nullable Node node) {
        return !Ruby.isNil(node) && !Ruby.is(node, false);
    }

    private ReleaseEntry() {}
}
