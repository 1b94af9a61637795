package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code docker} and {@code kubernetes} of an image: options of the executor. */
final class ExecutorOptions {

    private static final List<String> KEYS = List.of("docker", "kubernetes");
    private static final int USER_LENGTH = 255;

    static final EntryKind.Rule RULE = entry -> {
        Mapping options = of(entry.config());
        if (options != null) {
            check(entry, options);
        }
    };

    /** The options of an image, null for none. */
    static @Nullable Mapping of(Node image) {
        if (!(image instanceof Mapping mapping)) {
            return null;
        }
        Mapping options = Mapping.empty(mapping.origin());
        for (String key : KEYS) {
            Node value = mapping.get(key);
            if (value != null && !Ruby.isNil(value)) {
                options = options.with(key, value);
            }
        }
        return options.isEmpty() ? null : options;
    }

    private static void check(Entry entry, Mapping options) {
        for (dev.pipewright.tree.Entry option : options) {
            String place = "/" + option.name();
            if (!(option.value() instanceof Mapping executor)) {
                wrongKind(entry, option.value(), place, "object", "a mapping");
                continue;
            }
            boolean docker = option.name().equals("docker");
            for (dev.pipewright.tree.Entry setting : executor) {
                check(entry, place + "/" + setting.name(), setting, docker);
            }
        }
    }

    private static void check(Entry entry, String place, dev.pipewright.tree.Entry setting, boolean docker) {
        Node value = setting.value();
        boolean known =
                setting.name().equals("user") || (docker && setting.name().equals("platform"));
        if (!known) {
            report(entry, setting.key(), Cause.UNKNOWN_KEY, place, "is invalid: error_type=schema", "is unknown");
        } else if (docker && !Ruby.isText(value)) {
            wrongKind(entry, value, place, "string", "a string");
        } else if (!docker && !Ruby.isText(value) && !Ruby.isInteger(value)) {
            report(
                    entry,
                    value,
                    Cause.WRONG_KIND,
                    place,
                    "is invalid: error_type=type",
                    "must be a string or a whole number");
        } else if (setting.name().equals("user") && Ruby.text(value).length() > USER_LENGTH) {
            report(
                    entry,
                    value,
                    Cause.LIMIT,
                    place,
                    "is invalid: error_type=maxLength",
                    "is longer than 255 characters");
        } else if (setting.name().equals("platform") && Ruby.text(value).isEmpty()) {
            report(entry, value, Cause.BLANK, place, "is invalid: error_type=minLength", "must not be empty");
        }
    }

    private static void wrongKind(Entry entry, Node at, String place, String type, String words) {
        report(entry, at, Cause.WRONG_KIND, place, "is not of type: " + type, "must be " + words);
    }

    private static void report(Entry entry, Node at, Cause cause, String place, String text, String message) {
        String option = '"' + place.substring(1).replace('/', '.') + '"';
        entry.report(
                "executor_opts",
                at,
                cause,
                "property '" + place + "' " + text,
                "is wrong: " + option + " " + message,
                List.of());
    }

    private ExecutorOptions() {}
}
