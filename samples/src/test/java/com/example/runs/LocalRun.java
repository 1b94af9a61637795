package com.example.runs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pipeline did: the fate of each job, and what each printed. A job of a child pipeline is {@code "[child] -> job"}. */
record LocalRun(int code, String output) {

    private static final Pattern FATE = Pattern.compile("^ *(PASS|FAIL) +(.*?) *$");
    private static final Pattern PRINTED = Pattern.compile("^\\s*(\\S.*?) +> (.*)$");

    /** The jobs that ran, each with {@code PASS} or {@code FAIL}, by name. */
    Map<String, String> fates() {
        Map<String, String> fates = new TreeMap<>();
        output.lines()
                .map(FATE::matcher)
                .filter(Matcher::matches)
                .forEach(fate -> fates.put(fate.group(2), fate.group(1)));
        return fates;
    }

    /** The names of the jobs that passed, sorted. */
    List<String> passed() {
        return fates().entrySet().stream()
                .filter(fate -> fate.getValue().equals("PASS"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lines that a job printed. */
    List<String> printed(String job) {
        return output.lines()
                .map(PRINTED::matcher)
                .filter(line -> line.matches() && line.group(1).strip().equals(job))
                .map(line -> line.group(2))
                .toList();
    }

    @Override
    public String toString() {
        return "ended with " + code + "\n" + output;
    }
}
