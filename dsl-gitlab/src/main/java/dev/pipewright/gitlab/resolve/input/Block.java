package dev.pipewright.gitlab.resolve.input;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in one pair of interpolation brackets: {@code inputs.name | truncate(0,8)}. */
final class Block {

    private static final int MOST_FUNCTIONS = 3;
    private static final int MOST_STEPS = 5;
    private static final int MOST_BYTES = 1024;

    private final Scalar at;
    private final String access;
    private final List<String> functions;

    Block(String data, Scalar at) {
        this.at = at;
        List<String> parts =
                Arrays.stream(data.split("\\|", -1)).map(String::strip).toList();
        int last = parts.size();
        while (last > 1 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        this.access = parts.get(0);
        this.functions = parts.subList(1, last);
    }

    Node value(Map<String, Mapping> context, Map<String, String> variables) {
        Node value = accessed(context);
        if (functions.size() > MOST_FUNCTIONS) {
            throw Interpolation.refusal(
                    at,
                    "too many functions in interpolation block",
                    "\"" + access + "\" goes through more than " + MOST_FUNCTIONS + " functions");
        }
        List<InputFunction> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String function : functions) {
            InputFunction found = InputFunction.parse(function);
            if (found == null) {
                unknown.add("no function matching `" + function
                        + "`: check that the function name, arguments, and types are correct");
            } else {
                known.add(found);
            }
        }
        if (!unknown.isEmpty()) {
            throw Interpolation.refusal(
                    at,
                    String.join(", ", unknown.subList(0, Math.min(3, unknown.size()))),
                    "unknown function in \"" + String.join(" | ", functions)
                            + "\": there are expand_vars, posix_escape and truncate(offset,length)");
        }
        for (InputFunction function : known) {
            value = apply(function, value, variables);
        }
        return value;
    }

    private Node apply(InputFunction function, Node value, Map<String, String> variables) {
        if (!(value instanceof Scalar scalar && scalar.isString())) {
            throw Interpolation.refusal(
                    at,
                    "error in `" + function.name() + "` function: invalid input type: " + function.name()
                            + " can only be used with string inputs",
                    "\"" + function.name() + "\" takes only strings, and \"" + access + "\" is none");
        }
        return Scalar.of(function.apply(scalar.text(), variables), scalar.origin());
    }

    private Node accessed(Map<String, Mapping> context) {
        String[] steps = access.split("\\.", MOST_STEPS);
        if (steps.length <= 1) {
            throw Interpolation.refusal(
                    at,
                    "invalid pattern used for interpolation. valid pattern is $[[ inputs.input ]]",
                    "\"" + access + "\" is not of the form inputs.name");
        }
        if (access.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Interpolation.refusal(
                    at, "maximum interpolation expression size exceeded", "the block is longer than a kibibyte");
        }
        @Nullable Node value = context.get(steps[0]);
        String missing = value == null ? steps[0] : null;
        for (int i = 1; i < steps.length && missing == null; i++) {
            Node next = value instanceof Mapping mapping ? mapping.get(steps[i]) : null;
            missing = next == null ? steps[i] : null;
            value = next;
        }
        if (value == null) {
            throw Interpolation.refusal(
                    at,
                    "unknown interpolation provided: `" + missing + "` in `" + access + "`",
                    "\"" + access + "\" is not declared in the file's spec");
        }
        return value;
    }
}
