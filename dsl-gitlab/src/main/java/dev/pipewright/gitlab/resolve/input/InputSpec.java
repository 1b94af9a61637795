package dev.pipewright.gitlab.resolve.input;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One declared input. */
final class InputSpec {

    private enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        ARRAY
    }

    private final String name;
    private final Node at;
    private final @Nullable Mapping spec;
    private final Type type;

    InputSpec(String name, Scalar key, Node declaration) {
        this.name = name;
        this.at = declaration.origin().line() > 0 ? declaration : key;
        this.spec = declaration instanceof Mapping mapping ? mapping : null;
        this.type = typeOf(spec == null ? null : spec.get("type"));
    }

    private static Type typeOf(@Nullable Node node) {
        return switch (Ruby.text(node)) {
            case "number" -> Type.NUMBER;
            case "boolean" -> Type.BOOLEAN;
            case "array" -> Type.ARRAY;
            default -> Type.STRING;
        };
    }

    String name() {
        return name;
    }

    void check(@Nullable Node given, Map<String, Node> context, List<InputError> errors) {
        boolean nothingGiven = Ruby.isNil(given);
        if (!hasDefault() && nothingGiven) {
            error(errors, at, "required value has not been provided", "needs a value, since it has no default");
            return;
        }
        if (hasDefault()) {
            Node fallback = defaultValue(context);
            if (!Ruby.isNil(fallback)) {
                run(fallback, true, context, errors);
            }
        }
        if (given != null && !nothingGiven) {
            run(given, false, context, errors);
        }
    }

    @Nullable
    Node value(@Nullable Node given, Map<String, Node> context) {
        Node value = given == null || Ruby.isNil(given) ? defaultValue(context) : given;
        return coerced(value == null ? Scalar.ofNull().at(at.origin()) : value);
    }

    private boolean hasDefault() {
        if (spec == null) {
            return false;
        }
        Sequence rules = rules();
        return spec.has("default")
                || (rules != null
                        && rules.stream()
                                .anyMatch(rule -> rule instanceof Mapping mapping
                                        && (mapping.has("default") || !mapping.has("if"))));
    }

    private @Nullable Node defaultValue(Map<String, Node> context) {
        if (spec == null) {
            return null;
        }
        Mapping rule = rules() == null ? null : matchingRule(context);
        return rules() == null ? spec.get("default") : rule == null ? null : rule.get("default");
    }

    private @Nullable Node options(Map<String, Node> context) {
        if (spec == null) {
            return null;
        }
        Mapping rule = rules() == null ? null : matchingRule(context);
        Node options = rules() == null ? spec.get("options") : rule == null ? null : rule.get("options");
        return Ruby.isNil(options) ? null : options;
    }

    private @Nullable Sequence rules() {
        return spec != null && spec.get("rules") instanceof Sequence rules ? rules : null;
    }

    private @Nullable Mapping matchingRule(Map<String, Node> context) {
        Sequence rules = rules();
        if (rules == null) {
            return null;
        }
        for (Node rule : rules) {
            if (rule instanceof Mapping mapping
                    && (Ruby.isNil(mapping.get("if")) || holds(mapping.get("if"), context))) {
                return mapping;
            }
        }
        return null;
    }

    private static boolean holds(@Nullable Node condition, Map<String, Node> context) {
        Map<String, Object> inputs = new HashMap<>();
        context.forEach((name, value) -> {
            if (value instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN) {
                inputs.put(name, Boolean.TRUE.equals(scalar.value()));
            } else if (!Ruby.isNil(value)) {
                inputs.put(name, Ruby.text(value));
            }
        });
        try {
            return Condition.parse(Ruby.text(condition)).evaluate(variable -> null, inputs);
        } catch (ExpressionException unreadable) {
            return false;
        }
    }

    private void run(@Nullable Node written, boolean fallback, Map<String, Node> context, List<InputError> errors) {
        Node value = written == null ? Scalar.ofNull() : coerced(written);
        checkType(value, fallback, errors);
        checkOptions(value, context, errors);
        checkRegex(value, fallback, errors);
    }

    /** Texts stay texts; for the other types GitLab reads a text as JSON where it is that. */
    private Node coerced(Node value) {
        if (type == Type.STRING) {
            return Ruby.isText(value) ? value : Scalar.of(Ruby.text(value), value.origin());
        }
        return Ruby.isText(value) ? JsonText.read((Scalar) value) : value;
    }

    private void checkType(Node value, boolean fallback, List<InputError> errors) {
        String who = fallback ? "default" : "provided";
        String ours = fallback ? "has a default that is not " : "got a value that is not ";
        switch (type) {
            case STRING -> {}
            case NUMBER -> {
                boolean number = value instanceof Scalar scalar
                        && (scalar.kind() == Scalar.Kind.INTEGER || scalar.kind() == Scalar.Kind.FLOAT);
                if (!number) {
                    error(errors, value, who + " value is not a number", ours + "a number");
                }
            }
            case BOOLEAN -> {
                if (!Ruby.isBoolean(value)) {
                    error(errors, value, who + " value is not a boolean", ours + "true or false");
                }
            }
            case ARRAY -> {
                if (!(value instanceof Sequence)) {
                    error(errors, value, who + " value is not an array", ours + "a list");
                }
            }
        }
    }

    private void checkOptions(Node value, Map<String, Node> context, List<InputError> errors) {
        Node options = options(context);
        if (options == null) {
            return;
        }
        if (type == Type.BOOLEAN || type == Type.ARRAY) {
            error(
                    errors,
                    at,
                    "Options can only be used with string and number inputs",
                    "cannot have options, since it is neither a string nor a number");
            return;
        }
        if (Ruby.isNil(value) || !(options instanceof Sequence list)) {
            return;
        }
        boolean known = type == Type.STRING
                ? list.stream().anyMatch(option -> Ruby.text(option).equals(Ruby.text(value)))
                : list.stream().anyMatch(option -> sameNumber(option, value));
        if (!known) {
            String article = type == Type.STRING ? "" : "the ";
            error(
                    errors,
                    value,
                    "`" + Ruby.text(value) + "` cannot be used because it is not in the list of " + article
                            + "allowed options",
                    "cannot be \"" + Ruby.text(value) + "\": its options are "
                            + String.join(
                                    ", ",
                                    list.stream()
                                            .map(option -> '"' + Ruby.text(option) + '"')
                                            .toList()));
        }
    }

    private static boolean sameNumber(Node option, Node value) {
        return option.equals(value)
                || (option instanceof Scalar a
                        && value instanceof Scalar b
                        && a.value() instanceof Number x
                        && b.value() instanceof Number y
                        && x.doubleValue() == y.doubleValue());
    }

    private void checkRegex(Node value, boolean fallback, List<InputError> errors) {
        if (spec == null || !spec.has("regex")) {
            return;
        }
        if (type != Type.STRING) {
            error(
                    errors,
                    at,
                    "RegEx validation can only be used with string inputs",
                    "cannot have a regular expression, since it is no string");
            return;
        }
        String regex = Ruby.text(spec.get("regex"));
        try {
            if (Pattern.compile(regex).matcher(Ruby.text(value)).find()) {
                return;
            }
        } catch (PatternSyntaxException bad) {
            error(errors, at, "invalid regular expression", "has a regular expression that RE2 cannot read");
            return;
        }
        error(
                errors,
                value,
                (fallback ? "default" : "provided") + " value does not match required RegEx pattern",
                (fallback ? "has a default" : "got a value") + " that does not match /" + regex + "/");
    }

    private void error(List<InputError> errors, Node node, String gitlab, String message) {
        errors.add(new InputError(
                "`" + name + "` input: " + gitlab,
                "input \"" + name + "\" " + message,
                node.origin().line() > 0 ? node : at));
    }
}
