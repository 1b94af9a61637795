package dev.pipewright.tool;

import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user says that jobs come to; all others succeed.
 *
 * @param exitCodes the exit code of jobs, 0 for success
 * @param started the manual jobs that somebody starts
 */
public record OutcomeRequest(Map<String, Integer> exitCodes, List<String> started) {

    /** Keeps map and list as they are now. */
    public OutcomeRequest {
        exitCodes = Map.copyOf(exitCodes);
        started = List.copyOf(started);
    }

    /** Some jobs end with an exit code, some fail, and somebody starts some manual ones. */
    public static OutcomeRequest of(Map<String, Integer> exitCodes, List<String> failing, List<String> started) {
        Map<String, Integer> codes = new LinkedHashMap<>(exitCodes);
        failing.forEach(job -> codes.put(job, 1));
        return new OutcomeRequest(codes, started);
    }

    /** All jobs that are named, sorted. */
    List<String> jobs() {
        List<String> jobs = new ArrayList<>(exitCodes.keySet());
        jobs.addAll(started);
        return jobs.stream().distinct().sorted().toList();
    }

    /** For one pipeline, which need not have all of the jobs. */
    Outcomes of(Run run) {
        Outcomes outcomes = Outcomes.allSucceed().starts(started.toArray(String[]::new));
        for (Map.Entry<String, Integer> code : exitCodes.entrySet()) {
            outcomes = outcomes.exits(code.getKey(), code.getValue());
        }
        return outcomes.knownTo(run);
    }
}
