package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks the rows of a job's matrix in which variables have given values. */
final class MatrixSelection {

    private MatrixSelection() {}

    static List<Map<String, String>> of(JobReference job, String variable, String value, String... more) {
        Map<String, String> wanted = wanted(variable, value, more);
        if (!(job instanceof Job defined)) {
            return List.of(wanted);
        }
        List<Map<String, String>> rows = defined.parallel().map(Parallel::rows).orElse(List.of());
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("job \"" + job.name() + "\" has no matrix to select " + wanted
                    + " from; need the job as a whole, or give it parallel(matrix(...)) first");
        }
        List<String> axes = axes(rows);
        for (String name : wanted.keySet()) {
            if (!axes.contains(name)) {
                throw new IllegalArgumentException("the matrix of job \"" + job.name() + "\" has no variable \"" + name
                        + "\"; " + Suggestions.didYouMean(name, axes, "its variables"));
            }
        }
        List<Map<String, String>> matching = rows.stream()
                .filter(row -> row.entrySet().containsAll(wanted.entrySet()))
                .toList();
        if (matching.isEmpty()) {
            throw new IllegalArgumentException("no row of the matrix of job \"" + job.name() + "\" has " + wanted
                    + "; its values are " + values(rows));
        }
        return matching;
    }

    static List<Map<String, String>> sameRow(JobReference job, String variable, String... more) {
        List<String> variables = new ArrayList<>(List.of(variable));
        variables.addAll(List.of(more));
        if (job instanceof Job defined) {
            List<String> axes = axes(defined.parallel().map(Parallel::rows).orElse(List.of()));
            if (axes.isEmpty()) {
                throw new IllegalArgumentException("job \"" + job.name() + "\" has no matrix, so no row is the same as "
                        + variables + "; need the job as a whole, or give it parallel(matrix(...)) first");
            }
            if (!axes.containsAll(variables) || !variables.containsAll(axes)) {
                throw new IllegalArgumentException("sameRow takes all variables of the matrix of job \"" + job.name()
                        + "\", which are " + axes + ", but got " + variables);
            }
            variables = axes;
        }
        Map<String, String> row = new LinkedHashMap<>();
        variables.forEach(name -> row.put(name, "$[[ matrix." + name + " ]]"));
        return List.of(row);
    }

    private static List<String> axes(List<Map<String, String>> rows) {
        return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    private static Map<String, Set<String>> values(List<Map<String, String>> rows) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        rows.forEach(row ->
                row.forEach((variable, value) -> values.computeIfAbsent(variable, unseen -> new LinkedHashSet<>())
                        .add(value)));
        return values;
    }

    private static Map<String, String> wanted(String variable, String value, String... more) {
        List<String> words = new ArrayList<>(List.of(variable, value));
        words.addAll(List.of(more));
        if (words.size() % 2 != 0) {
            throw new IllegalArgumentException("where takes names and values in turn, but the last name, \""
                    + words.get(words.size() - 1) + "\", has no value");
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String former = wanted.put(words.get(i), words.get(i + 1));
            if (former != null) {
                throw new IllegalArgumentException(
                        "where takes one value for each name, but got \"" + former + "\" and \"" + words.get(i + 1)
                                + "\" for \"" + words.get(i) + "\"; need each by a where(...) of its own");
            }
        }
        return wanted;
    }
}
