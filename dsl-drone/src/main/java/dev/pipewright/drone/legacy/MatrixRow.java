package dev.pipewright.drone.legacy;

import dev.pipewright.drone.glob.Glob;
import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.port.Account;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One combination of the values of a matrix.
 *
 * @param values the value of each axis; empty without a matrix
 */
record MatrixRow(Map<String, String> values) {

    private static final String MATRIX = "matrix";
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z_][A-Za-z0-9_]*)([^}]*)}");

    /** The rows of the matrix of a file; a single one without values where it has none. */
    static List<MatrixRow> all(Account file) {
        Node matrix = file.change(
                MATRIX,
                "is a pipeline for each of its rows, with the values as variables and in place of ${...}",
                "what is the same in all may be written once with an anchor");
        if (!(matrix instanceof Mapping axes)) {
            return List.of(new MatrixRow(Map.of()));
        }
        if (axes.get("include") instanceof Sequence rows) {
            return rows.stream()
                    .filter(Mapping.class::isInstance)
                    .map(row -> new MatrixRow(texts((Mapping) row)))
                    .toList();
        }
        List<MatrixRow> rows = List.of(new MatrixRow(Map.of()));
        for (Entry axis : axes.entries()) {
            List<MatrixRow> longer = new ArrayList<>();
            for (MatrixRow row : rows) {
                LegacyContainer.list(axis.value()).forEach(value -> longer.add(row.with(axis.name(), text(value))));
            }
            rows = longer;
        }
        return rows;
    }

    private static Map<String, String> texts(Mapping row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.entries().forEach(entry -> texts.put(entry.name(), text(entry.value())));
        return texts;
    }

    /** A value as it is written: 1.10 is a version here. */
    private static String text(Node value) {
        return value instanceof Scalar scalar ? scalar.spelling().orElse(scalar.text()) : value.toString();
    }

    private MatrixRow with(String axis, String value) {
        Map<String, String> longer = new LinkedHashMap<>(values);
        longer.put(axis, value);
        return new MatrixRow(longer);
    }

    /** A name for the pipeline of each row, no two the same. */
    static List<String> names(List<MatrixRow> rows) {
        List<String> names = new ArrayList<>();
        for (MatrixRow row : rows) {
            String plain = String.join("-", row.values.values()).replaceAll("[^A-Za-z0-9_-]+", "-");
            String name = plain.isEmpty() ? "default" : plain;
            names.add(names.contains(name) ? name + "-" + (names.size() + 1) : name);
        }
        return names;
    }

    /** The values as variables of the pipeline. */
    Mapping environment(Origin origin) {
        Mapping.Builder variables = Mapping.builder(origin);
        values.forEach((axis, value) -> variables.put(axis, Scalar.of(value, origin)));
        return variables.build();
    }

    /** Whether the row has a step with these conditions. */
    boolean meets(Map<String, Map<String, Node>> conditions) {
        Map<String, Node> excluded = conditions.getOrDefault("exclude", Map.of());
        return (excluded.isEmpty() || !meetsAll(excluded)) && meetsAll(conditions.getOrDefault("include", Map.of()));
    }

    private boolean meetsAll(Map<String, Node> wanted) {
        return wanted.entrySet().stream()
                .allMatch(each -> Glob.matches(text(each.getValue()), values.getOrDefault(each.getKey(), "")));
    }

    /** A pipeline with the values in place of their variables. */
    Mapping replaced(Mapping pipeline) {
        return values.isEmpty() ? pipeline : pipeline.mapValues((key, value) -> replaced(value));
    }

    private Node replaced(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.mapValues((key, value) -> replaced(value));
        }
        if (node instanceof Sequence sequence) {
            return sequence.mapItems(this::replaced);
        }
        return node instanceof Scalar scalar && scalar.isString() ? replaced(scalar) : node;
    }

    private Scalar replaced(Scalar scalar) {
        String text = VARIABLE.matcher(scalar.text())
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.containsKey(found.group(1))
                                ? Substitution.replace(found.group(), name -> values.getOrDefault(name, ""))
                                : found.group()));
        return text.equals(scalar.text()) ? scalar : Scalar.of(text, scalar.origin());
    }
}
