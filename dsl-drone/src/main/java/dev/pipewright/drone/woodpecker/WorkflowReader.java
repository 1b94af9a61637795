package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import dev.pipewright.yaml.RawYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads workflow files; what cannot be read is refused as a whole. */
final class WorkflowReader {

    private static final int MOST_ROWS = 27;
    private static final int MOST_AXES = 12;

    private WorkflowReader() {}

    static Definition definition(String text) {
        Reading reading = new Reading();
        Definition definition = Definition.read(root(text), reading);
        refuse(reading);
        return definition;
    }

    /** The rows of the matrix; a single empty one without a matrix. */
    static List<Map<String, String>> matrix(String text) {
        RawNode root = root(text);
        Reading lists = new Reading();
        Map<String, RawNode> fields = lists.fields(root, "struct { Matrix map[string][]string }");
        RawNode matrix = fields.get("matrix");
        List<Map<String, String>> rows = included(matrix);
        if (!rows.isEmpty()) {
            return rows;
        }
        Map<String, List<String>> axes = new TreeMap<>();
        lists.fields(matrix, "map[string][]string")
                .forEach((name, values) -> axes.put(name, lists.strictTexts(values)));
        refuse(lists);
        return axes.isEmpty() ? List.of(Map.of()) : rows(axes);
    }

    private static List<Map<String, String>> included(@Nullable RawNode matrix) {
        Reading reading = new Reading();
        List<Map<String, String>> rows = new ArrayList<>();
        RawNode include = reading.fields(matrix, "struct").get("include");
        if (include != null && include.target() instanceof RawNode.Items list) {
            Reading.items(list).forEach(item -> rows.add(reading.textMap(item)));
        }
        return reading.wrongs().isEmpty() ? rows : List.of();
    }

    /** Every combination in the order of the axes' names, the last axis the fastest; Woodpecker stops at 27. */
    private static List<Map<String, String>> rows(Map<String, List<String>> axes) {
        long count = 0;
        for (List<String> values : axes.values()) {
            count = count == 0 ? values.size() : count * values.size();
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(count, MOST_ROWS); row++) {
            Map<String, String> values = new LinkedHashMap<>();
            long rest = count;
            for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
                if (axis.getValue().isEmpty()) {
                    throw new RefusedWorkflow(new Finding(
                            Finding.Kind.PARSE,
                            "the axis \"" + axis.getKey() + "\" has no value",
                            "matrix",
                            false,
                            "",
                            0));
                }
                rest /= axis.getValue().size();
                values.put(axis.getKey(), axis.getValue().get((int)
                        (row / rest % axis.getValue().size())));
                if (values.size() == MOST_AXES) {
                    break;
                }
            }
            rows.add(values);
        }
        return rows.isEmpty() ? List.of(Map.of()) : rows;
    }

    private static @Nullable RawNode root(String text) {
        RawYaml raw = RawYaml.read(text);
        raw.problem().ifPresent(problem -> {
            throw new RefusedWorkflow(new Finding(
                    Finding.Kind.PARSE, "go-yaml load error: " + problem.message(), "", false, "", problem.line()));
        });
        return raw.root();
    }

    private static void refuse(Reading reading) {
        if (!reading.wrongs().isEmpty()) {
            String all = reading.wrongs().stream()
                    .map(wrong -> "line " + wrong.line() + ": " + wrong.message())
                    .collect(Collectors.joining("; "));
            throw new RefusedWorkflow(new Finding(
                    Finding.Kind.PARSE,
                    "yaml: construct errors: " + all,
                    "",
                    false,
                    "",
                    reading.wrongs().get(0).line()));
        }
    }
}
