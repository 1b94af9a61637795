package dev.pipewright.convert;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names of jobs as names of steps: short, of plain characters, and each once. */
final class StepNames {

    private static final int LONGEST = 100;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("clone"));

    /** Keeps a name for a service. */
    void reserve(String service) {
        taken.add(service);
    }

    void add(String job) {
        names.put(job, free(job));
    }

    /** A name that nothing has yet. */
    String free(String wanted) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-+|-+$", "");
        String start = plain.isEmpty() ? "step" : plain;
        String name = start.length() > LONGEST ? start.substring(0, LONGEST) : start;
        for (int i = 2; !taken.add(name); i++) {
            String end = "-" + i;
            name = start.substring(0, Math.min(start.length(), LONGEST - end.length())) + end;
        }
        return name;
    }

    /** The name of a job's step. */
    String of(String job) {
        return names.getOrDefault(job, job);
    }
}
