package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code run}: steps, each of them exactly one of a script, a step and a function. */
final class RunSteps {

    private static final List<String> WORK = List.of("step", "func", "script");
    private static final List<String> KEYS = List.of("name", "env", "script", "step", "func", "inputs");
    private static final Pattern NAME = Pattern.compile("^[a-zA-Z_][a-zA-Z0-9_]*$");

    private RunSteps() {}

    static EntryKind.Rule rule(Attribute attribute) {
        return attribute.rule((entry, node) -> check(new Report(attribute, entry), node));
    }

    private static void check(Report report, @Nullable Node node) {
        if (!(node instanceof Sequence steps)) {
            report.add(node, Cause.WRONG_KIND, "root is not of type: array", "must be a list of steps");
            return;
        }
        int index = 0;
        for (Node step : steps) {
            step(report, "/" + index, step);
            index++;
        }
    }

    private static void step(Report report, String place, Node node) {
        if (!(node instanceof Mapping step)) {
            for (int i = 0; i < 2; i++) {
                report.property(node, Cause.WRONG_KIND, place, "is invalid: error_type=not", "must be a mapping");
            }
            report.property(node, Cause.WRONG_KIND, place, "is not of type: object", "must be a mapping");
            return;
        }
        List<String> work = WORK.stream().filter(step::has).toList();
        boolean wrong = work.size() != 1 || !partsAreRight(step);
        if (!wrong) {
            return;
        }
        if (work.isEmpty()) {
            WORK.forEach(key -> report.property(
                    step,
                    Cause.MISSING_KEY,
                    place,
                    "is missing required keys: " + key,
                    "needs a script, a step or a func"));
        } else if (work.size() > 1) {
            report.property(
                    step,
                    Cause.CONFLICTING_KEYS,
                    place,
                    "is invalid: error_type=not",
                    "can have only one of " + KeyRules.quoted(work));
        } else {
            WORK.stream()
                    .filter(key -> !step.has(key))
                    .forEach(key -> report.property(
                            step, Cause.WRONG_VALUE, place, "is missing required keys: " + key, "has a wrong part"));
        }
        parts(report, place, step);
    }

    private static boolean partsAreRight(Mapping step) {
        Node name = step.get("name");
        return name != null
                && Ruby.isText(name)
                && NAME.matcher(Ruby.text(name)).find()
                && KEYS.containsAll(step.keys())
                && isRightWork(step)
                && isMapping(step.get("env"))
                && isMapping(step.get("inputs"))
                && !(step.has("script") && step.has("inputs"));
    }

    private static boolean isRightWork(Mapping step) {
        Node script = step.get("script");
        Node other = step.has("step") ? step.get("step") : step.get("func");
        return script != null
                ? Ruby.isText(script) && !Ruby.text(script).isEmpty()
                : Ruby.isText(other) || other instanceof Mapping;
    }

    private static boolean isMapping(@Nullable Node node) {
        return node == null || node instanceof Mapping;
    }

    private static void parts(Report report, String place, Mapping step) {
        Node name = step.get("name");
        if (name == null) {
            report.property(step, Cause.MISSING_KEY, place, "is missing required keys: name", "needs a name");
        } else if (!Ruby.isText(name)) {
            report.property(name, Cause.WRONG_KIND, place + "/name", "is not of type: string", "must be a string");
        } else if (!NAME.matcher(Ruby.text(name)).find()) {
            report.property(
                    name,
                    Cause.WRONG_VALUE,
                    place + "/name",
                    "does not match pattern: " + NAME.pattern(),
                    "can contain only letters, digits and \"_\"");
        }
        for (dev.pipewright.tree.Entry part : step) {
            String inner = place + "/" + part.name();
            if (!KEYS.contains(part.name())) {
                report.property(part.key(), Cause.UNKNOWN_KEY, inner, "is invalid: error_type=schema", "is unknown");
            } else if (part.name().equals("script") && !Ruby.isText(part.value())) {
                report.property(part.value(), Cause.WRONG_KIND, inner, "is not of type: string", "must be a string");
            } else if (part.name().equals("script") && Ruby.text(part.value()).isEmpty()) {
                report.property(
                        part.value(), Cause.BLANK, inner, "is invalid: error_type=minLength", "must not be empty");
            }
        }
    }

    private record Report(Attribute attribute, Entry entry) {

        void property(Node at, Cause cause, String place, String text, String message) {
            add(at, cause, "property '" + place + "' " + text, "is wrong: step " + place.substring(1) + " " + message);
        }

        void add(@Nullable Node at, Cause cause, String text, String message) {
            attribute.report(entry, at, cause, text, message, List.of());
        }
    }
}
