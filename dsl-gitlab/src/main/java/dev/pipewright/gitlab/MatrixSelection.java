package dev.pipewright.gitlab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<Map<String, String>> matching = rows.stream()
                .filter(row -> row.entrySet().containsAll(wanted.entrySet()))
                .toList();
        if (matching.isEmpty()) {
            throw new IllegalArgumentException(
                    "no row of the matrix of job \"" + job.name() + "\" has " + wanted + "; its rows are " + rows);
        }
        return matching;
    }

    static List<Map<String, String>> sameRow(JobReference job, String variable, String... more) {
        List<String> variables = new ArrayList<>(List.of(variable));
        variables.addAll(List.of(more));
        if (job instanceof Job defined) {
            List<String> axes = defined.parallel().map(Parallel::rows).orElse(List.of()).stream()
                    .flatMap(row -> row.keySet().stream())
                    .distinct()
                    .toList();
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

    private static Map<String, String> wanted(String variable, String value, String... more) {
        List<String> words = new ArrayList<>(List.of(variable, value));
        words.addAll(List.of(more));
        if (words.size() % 2 != 0) {
            throw new IllegalArgumentException("where takes names and values in turn, but the last name, \""
                    + words.get(words.size() - 1) + "\", has no value");
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            wanted.put(words.get(i), words.get(i + 1));
        }
        return wanted;
    }
}
