package dev.pipewright.check;

import dev.pipewright.check.CheckConfiguration.Setting;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says.
 *
 * <pre>{@code
 * checks:
 *   GL601: off
 *   GL401: error
 * target: "18.6"
 * runners:
 *   - {region: eu, disk: ssd}
 * }</pre>
 *
 * @param configuration what could be read
 * @param diagnostics what could not
 */
public record ConfigurationFile(CheckConfiguration configuration, List<Diagnostic> diagnostics) {

    private static final String BAD = "PW944";
    private static final List<String> KEYS = List.of("checks", "target", "runners");
    private static final List<String> GRADES = List.of("off", "info", "warning", "error");

    /** Keeps the list as it is now. */
    public ConfigurationFile {
        diagnostics = List.copyOf(diagnostics);
    }

    static ConfigurationFile of(Node document) {
        List<Diagnostic> problems = new ArrayList<>();
        CheckConfiguration read = CheckConfiguration.standard();
        if (document instanceof Mapping root) {
            for (Entry entry : root) {
                read = switch (entry.name()) {
                    case "checks" -> checks(read, entry.value(), problems);
                    case "target" -> target(read, entry.value(), problems);
                    case "runners" -> runners(read, entry.value(), problems);
                    default -> {
                        problems.add(bad(entry.key(), "the key \"" + entry.name() + "\" is unknown")
                                .addHelp(Suggestions.didYouMean(entry.name(), KEYS, "the keys")));
                        yield read;
                    }
                };
            }
        } else if (!(document instanceof Scalar scalar && scalar.isNull())) {
            problems.add(bad(document, "the file must be a mapping with some of the keys " + String.join(", ", KEYS)));
        }
        return new ConfigurationFile(read, problems);
    }

    private static CheckConfiguration checks(CheckConfiguration before, Node value, List<Diagnostic> problems) {
        CheckConfiguration read = before;
        if (!(value instanceof Mapping grades)) {
            problems.add(bad(value, "\"checks\" takes a mapping from ids to severities")
                    .addHelp("write it so: checks: {GL401: error}"));
            return read;
        }
        for (Entry entry : grades) {
            String grade = grade(entry.value());
            if (grade == null) {
                problems.add(bad(entry.value(), "\"" + entry.name() + "\" takes " + String.join(", ", GRADES)));
            } else {
                Severity severity = grade.equals("off") ? null : Severity.valueOf(grade.toUpperCase(Locale.ROOT));
                read = read.with(entry.name(), new Setting(severity, entry.key().origin()));
            }
        }
        return read;
    }

    private static @Nullable String grade(Node value) {
        if (!(value instanceof Scalar scalar)) {
            return null;
        }
        // To YAML an unquoted off is false.
        boolean off = Boolean.FALSE.equals(scalar.value());
        return off ? "off" : GRADES.contains(scalar.text()) ? scalar.text() : null;
    }

    private static CheckConfiguration target(CheckConfiguration before, Node value, List<Diagnostic> problems) {
        if (value instanceof Scalar scalar && scalar.isString() && CheckConfiguration.isVersion(scalar.text())) {
            return before.target(scalar.text());
        }
        problems.add(bad(value, "\"target\" takes a version in quotes, such as \"18.6\"")
                .addHelp("without quotes 18.10 is the number 18.1"));
        return before;
    }

    private static CheckConfiguration runners(CheckConfiguration before, Node value, List<Diagnostic> problems) {
        List<Map<String, String>> runners = new ArrayList<>();
        if (value instanceof Sequence all && all.stream().allMatch(ConfigurationFile::areLabels)) {
            for (Node labels : all.items()) {
                Map<String, String> runner = new TreeMap<>();
                ((Mapping) labels).forEach(label -> runner.put(label.name(), ((Scalar) label.value()).text()));
                runners.add(runner);
            }
            return before.runners(runners);
        }
        problems.add(bad(value, "\"runners\" takes a list with the labels of each runner")
                .addHelp("write it so: runners: [{region: eu, disk: ssd}, {}]"));
        return before;
    }

    private static boolean areLabels(Node node) {
        return node instanceof Mapping labels
                && labels.entries().stream().allMatch(label -> label.value() instanceof Scalar);
    }

    private static Diagnostic bad(Node node, String message) {
        return Diagnostic.error(BAD, message, node.origin());
    }
}
