package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that failed.
 *
 * @param keyword the constraint's keyword: {@code type}
 * @param instance the way to the offending value in the tree: keys and indexes
 * @param steps the way to the constraint in the schema
 * @param value the offending value
 * @param constraint what stands behind the keyword
 * @param detail the key that is missing or unknown, or what else the validator tells; empty for nothing
 * @param matching for a union that fits several ways: how many
 */
record Violation(
        String keyword,
        List<Object> instance,
        List<Step> steps,
        JsonNode value,
        JsonNode constraint,
        String detail,
        int matching) {

    static Violation of(Error error, JsonNode document) {
        NodePath location = error.getInstanceLocation();
        List<Object> instance = new ArrayList<>(location.getNameCount());
        for (int i = 0; i < location.getNameCount(); i++) {
            instance.add(location.getElement(i));
        }
        Object[] arguments = error.getArguments();
        Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
        String property = error.getProperty();
        List<Step> steps = Step.of(error.getEvaluationPath(), document);
        JsonNode constraint = error.getSchemaNode();
        return new Violation(
                error.getKeyword(),
                List.copyOf(instance),
                steps,
                error.getInstanceNode(),
                constraint == null ? last(steps).schema().path(error.getKeyword()) : constraint,
                property == null ? "" : property,
                matching(first));
    }

    /** The validator says the number of matching branches as text. */
    private static int matching(@Nullable Object first) {
        return first != null && first.toString().matches("\\d{1,6}") ? Integer.parseInt(first.toString()) : 0;
    }

    /** A violation of a whole union, in place of what its branches say. */
    static Violation ofUnion(String keyword, Violation one, int unionStep, JsonNode constraint) {
        Step union = one.steps.get(unionStep);
        List<Step> steps = new ArrayList<>(one.steps.subList(0, unionStep));
        steps.add(new Step(union.keyword(), null, union.schema(), union.depth()));
        return new Violation(keyword, one.instance.subList(0, union.depth()), steps, one.value, constraint, "", 0);
    }

    /** The step at which the constraint stands. */
    Step owner() {
        return last(steps);
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /** The index of the first union from a step on whose branch this violation is in; -1 for none. */
    int unionFrom(int from) {
        for (int i = from; i < steps.size(); i++) {
            if (steps.get(i).isUnion()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether this is what the validator says of a union itself, not of one of its branches. */
    boolean isAboutUnion(int step) {
        return step == steps.size() - 1;
    }

    /** Whether the value has another type than the constraint wants, whatever the constraint. */
    boolean isMismatch() {
        return switch (keyword) {
            case "type" -> true;
            case "enum" -> !Types.of(constraint).contains(Types.of(value).get(0));
            case "const" -> !Types.nameOf(constraint).equals(Types.nameOf(value));
            default -> false;
        };
    }
}
