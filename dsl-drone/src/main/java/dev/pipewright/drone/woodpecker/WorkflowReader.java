package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.decode.SyntaxErrors;
import dev.pipewright.yaml.RawNode;
import dev.pipewright.yaml.RawProblem;
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

    static Definition definition(@Nullable RawNode root) {
        Reading reading = new Reading();
        Definition definition = Definition.read(root, reading);
        refuse(reading);
        return definition;
    }

    /** The rows of the matrix; a single empty one without a matrix. */
    static List<Map<String, String>> matrix(@Nullable RawNode root) {
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
                    throw new RefusedWorkflow(Finding.error(
                            FindingKind.PARSE,
                            "the axis \"" + axis.getKey() + "\" has no value",
                            new Finding.Place("", "matrix", 0, 0)));
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

    /** The value of a text; null where it holds none. */
    static @Nullable RawNode root(String text) {
        RawYaml raw = RawYaml.read(text);
        raw.problem().ifPresent(problem -> {
            throw new RefusedWorkflow(Finding.error(
                    FindingKind.PARSE,
                    loadError(problem, text),
                    new Finding.Place("", "", problem.line(), problem.column())));
        });
        if (text.indexOf('*') >= 0) {
            Expansion.check(raw.root());
        }
        return raw.root();
    }

    /** The words of Woodpecker's YAML reader: which part of it stumbled, at what, between which lines and columns. */
    private static String loadError(RawProblem problem, String text) {
        String part = switch (problem.kind()) {
            case CHARACTERS, LIMIT -> "reader";
            case TOKENS -> "scanner";
            case STRUCTURE -> "parser";
            case UNKNOWN_ANCHOR -> "composer";
        };
        String context = problem.context().isEmpty() ? "" : " (" + problem.context() + ")";
        String since = mark(problem.contextLine(), problem.contextColumn());
        String at = mark(problem.line(), problem.column());
        String marks = problem.contextLine() == 0 || since.equals(at) ? at : since + "-" + at;
        return "go-yaml load error in " + part + context + " at " + marks + ": " + SyntaxErrors.message(problem, text);
    }

    private static String mark(int line, int column) {
        return "L" + line + ".C" + column;
    }

    private static void refuse(Reading reading) {
        if (!reading.wrongs().isEmpty()) {
            String all = reading.wrongs().stream()
                    .map(wrong -> "line " + wrong.line() + ": " + wrong.message())
                    .collect(Collectors.joining("; "));
            throw new RefusedWorkflow(Finding.error(
                    FindingKind.PARSE,
                    "yaml: construct errors: " + all,
                    Finding.Place.NOWHERE.line(reading.wrongs().get(0).line())));
        }
    }
}
