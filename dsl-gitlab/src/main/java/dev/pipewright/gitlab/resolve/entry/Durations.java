package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.duration.GitLabDuration;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules about durations. */
final class Durations {

    private static final String HELP = "write a number with a unit, such as \"90 minutes\" or \"1 day\"";

    private Durations() {}

    /** A duration in GitLab's words. */
    static EntryKind.Rule duration(Attribute attribute) {
        return attribute.rule((entry, node) -> {
            if (parse(node).isEmpty()) {
                notADuration(attribute, entry, node, HELP);
            }
        });
    }

    /** A duration, or {@code never}. */
    static EntryKind.Rule expiry(Attribute attribute) {
        return attribute.rule((entry, node) -> {
            boolean never = Ruby.isText(node) && Ruby.text(node).strip().equals("never");
            if (!never && parse(node).isEmpty()) {
                notADuration(attribute, entry, node, HELP + ", or \"never\"");
            }
        });
    }

    private static void notADuration(Attribute attribute, Entry entry, @Nullable Node node, String help) {
        attribute.report(entry, node, Cause.DURATION, "should be a duration", "must be a duration", List.of(help));
    }

    /** A duration that is shorter than a limit. */
    static EntryKind.Rule within(Attribute attribute, long seconds, String limit) {
        return attribute.rule((entry, node) -> {
            Optional<Duration> duration = parse(node);
            if (duration.isEmpty() || duration.get().compareTo(Duration.ofSeconds(seconds)) > 0) {
                attribute.report(
                        entry,
                        node,
                        Cause.LIMIT,
                        "should not exceed the limit",
                        "cannot be longer than " + limit,
                        List.of());
            }
        });
    }

    /** The length of a duration in seconds, whole where the text says so. */
    static @Nullable Node seconds(Node node) {
        Duration duration = parse(node).orElse(Duration.ZERO);
        return duration.getNano() == 0 && !Ruby.text(node).contains(".")
                ? Scalar.of(duration.getSeconds(), node.origin())
                : Scalar.of(duration.getSeconds() + duration.getNano() / 1e9, node.origin());
    }

    private static Optional<Duration> parse(@Nullable Node node) {
        return Ruby.isString(node) ? GitLabDuration.parse(Ruby.text(node)) : Optional.empty();
    }
}
