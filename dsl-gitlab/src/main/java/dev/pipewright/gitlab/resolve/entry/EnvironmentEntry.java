package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.regex.Pattern;

/** {@code environment}: where a job deploys to. */
final class EnvironmentEntry {

    private static final List<String> KEYS =
            List.of("name", "url", "action", "on_stop", "auto_stop_in", "kubernetes", "deployment_tier");
    private static final List<String> ACTIONS = List.of("start", "stop", "prepare", "verify", "access");
    private static final String OUTER = "a-zA-Z0-9_$\\{\\}. -";
    private static final Pattern NAME = Pattern.compile("\\A[" + OUTER + "]([/" + OUTER + "]*[" + OUTER + "])?\\z");
    private static final String NAME_TEXT = "can contain only letters, digits, '-', '_', '/', '$', '{', '}', '.', and"
            + " spaces, but it cannot start or end with '/'";
    private static final int URL_LENGTH = 255;

    static final EntryKind KIND = EntryKind.mappingOrElse("environment")
            .rules(
                    config().mappingOrString(),
                    name().present(),
                    name().kind(Ruby::isString, NAME_TEXT, "must be a string"),
                    name().matches(
                                    NAME,
                                    NAME_TEXT,
                                    "can contain only letters, digits, blanks and \"-_/${}.\", and no slash at either end"),
                    allowedKeys(KEYS),
                    attribute("url").optional().string(),
                    attribute("url").optional().atMost(URL_LENGTH),
                    attribute("action").optional().string(),
                    attribute("action").optional().oneOf(ACTIONS, "should be start, stop, prepare, verify, or access"),
                    attribute("deployment_tier").optional().string(),
                    attribute("on_stop").optional().string(),
                    attribute("kubernetes").optional().mapping(),
                    attribute("auto_stop_in").optional().string())
            .child("kubernetes", () -> KubernetesEntry.KIND)
            .value(EnvironmentEntry::value)
            .topic(Cause.ENVIRONMENT);

    private static Attribute name() {
        return new Attribute("name", entry -> Ruby.isString(entry.config()) ? entry.config() : entry.get("name"));
    }

    private static Node value(Entry entry) {
        Node config = entry.config();
        return Ruby.isString(config)
                ? Mapping.empty(config.origin())
                        .with("name", config)
                        .with("action", Scalar.of("start", config.origin()))
                : config;
    }

    private EnvironmentEntry() {}
}
