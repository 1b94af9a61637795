package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.exclusiveKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code artifacts}: what a job keeps. */
final class ArtifactsEntry {

    private static final List<String> KEYS = List.of(
            "name", "untracked", "paths", "reports", "when", "expire_in", "expose_as", "exclude", "public", "access");
    private static final List<String> WHEN = List.of("on_success", "on_failure", "always");
    private static final List<String> ACCESS = List.of("none", "developer", "maintainer", "all");
    private static final Pattern EXPOSED = Pattern.compile("\\A\\w[-\\w ]*\\z");
    private static final int EXPOSED_LENGTH = 100;

    static final EntryKind KIND = EntryKind.mapping("artifacts")
            .rules(
                    allowedKeys(KEYS),
                    attribute("paths").when(ArtifactsEntry::isExposed).present(),
                    exclusiveKeys("access", "public"),
                    attribute("name").optional().string(),
                    attribute("public").optional().bool(),
                    attribute("untracked").optional().bool(),
                    attribute("paths").optional().strings(),
                    attribute("paths")
                            .optional()
                            .when(ArtifactsEntry::isExposed)
                            .strings(),
                    attribute("paths")
                            .optional()
                            .when(ArtifactsEntry::isExposed)
                            .rule(ArtifactsEntry::noGlobs),
                    attribute("expose_as").optional().string(),
                    attribute("expose_as").optional().atMost(EXPOSED_LENGTH),
                    attribute("expose_as")
                            .optional()
                            .matches(
                                    EXPOSED,
                                    "can contain only letters, digits, '-', '_' and spaces",
                                    "can contain only letters, digits, \"-\", \"_\" and blanks"),
                    attribute("exclude").optional().strings(),
                    attribute("reports").optional().mapping(),
                    attribute("when").optional().string(),
                    attribute("when").optional().oneOf(WHEN, "should be one of: on_success, on_failure, always"),
                    Durations.expiry(attribute("expire_in").optional()),
                    attribute("access").optional().string(),
                    attribute("access").optional().oneOf(ACCESS, "should be one of: none, developer, maintainer, all"))
            .child("reports", () -> ReportsEntry.KIND)
            .value(ArtifactsEntry::value)
            .topic(Cause.ARTIFACTS);

    private static Node value(Entry entry) {
        Mapping artifacts = (Mapping) entry.config();
        return artifacts.has("reports")
                ? Values.of(artifacts.without("reports"))
                        .put("reports", entry.childValue("reports"))
                        .build()
                : Values.of(artifacts).build();
    }

    private static boolean isExposed(Entry entry) {
        return !Ruby.isNil(entry.get("expose_as"));
    }

    private static void noGlobs(Entry entry, @Nullable Node paths) {
        if (paths instanceof Sequence sequence
                && Items.all(sequence, Ruby::isText)
                && sequence.stream().anyMatch(path -> Ruby.text(path).contains("*"))) {
            entry.report(
                    "paths",
                    paths,
                    Cause.WRONG_VALUE,
                    "can't contain '*' when used with 'expose_as'",
                    "cannot contain \"*\" beside \"expose_as\"",
                    List.of());
        }
    }

    private ArtifactsEntry() {}
}
