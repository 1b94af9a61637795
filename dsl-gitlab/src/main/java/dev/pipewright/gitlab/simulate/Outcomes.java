package dev.pipewright.gitlab.simulate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the jobs of a pipeline come to, and which manual jobs somebody starts: all others succeed, and no manual job is started.
 * A name is that of a job, or the name under which the configuration defines it and so all its instances. A job of a child
 * pipeline has its own name as well, where the pipeline itself has none of that name, or {@code docs > site} for the job
 * {@code site} in the child that {@code docs} starts. Immutable.
 *
 * <pre>{@code
 * run.execute(Outcomes.allSucceed().fails("build").starts("deploy"))
 * }</pre>
 */
public final class Outcomes {

    private static final int ANY_FAILURE = 1;

    private final Map<String, Integer> exitCodes;
    private final Set<String> started;

    private Outcomes(Map<String, Integer> exitCodes, Set<String> started) {
        this.exitCodes = Map.copyOf(exitCodes);
        this.started = Set.copyOf(started);
    }

    /** Every job that runs succeeds, and nobody starts a manual one. */
    public static Outcomes allSucceed() {
        return new Outcomes(Map.of(), Set.of());
    }

    /** These, but the jobs fail with exit code 1. */
    public Outcomes fails(String... jobs) {
        Outcomes changed = this;
        for (String job : jobs) {
            changed = changed.exits(job, ANY_FAILURE);
        }
        return changed;
    }

    /**
     * These, but the job ends with an exit code, which {@code allow_failure:exit_codes} asks.
     *
     * @param exitCode 0 for success
     */
    public Outcomes exits(String job, int exitCode) {
        Map<String, Integer> changed = new HashMap<>(exitCodes);
        changed.put(job, exitCode);
        return new Outcomes(changed, started);
    }

    /** These, and somebody starts the manual jobs as soon as that is possible. */
    public Outcomes starts(String... manualJobs) {
        Set<String> changed = new HashSet<>(started);
        changed.addAll(List.of(manualJobs));
        return new Outcomes(exitCodes, changed);
    }

    /** These, without what is said of jobs that neither a pipeline nor any of its children has: for one event of several. */
    public Outcomes knownTo(Run run) {
        Set<String> known = JobPaths.all(run);
        return renamed(name -> Optional.of(name).filter(known::contains));
    }

    /** What is said of the jobs of a child that a job of a pipeline starts. */
    Outcomes within(Run run, RunJob starter, Run child) {
        return renamed(name -> JobPaths.within(run, starter, child, name));
    }

    private Outcomes renamed(Function<String, Optional<String>> names) {
        Map<String, Integer> codes = new HashMap<>();
        exitCodes.forEach((name, code) -> names.apply(name).ifPresent(kept -> codes.put(kept, code)));
        Set<String> kept = new HashSet<>();
        started.forEach(name -> names.apply(name).ifPresent(kept::add));
        return new Outcomes(codes, kept);
    }

    /** All jobs that are named here. */
    Set<String> names() {
        Set<String> names = new HashSet<>(exitCodes.keySet());
        names.addAll(started);
        return names;
    }

    /** The exit code of a job, empty where nobody says. */
    Optional<Integer> exitCode(RunJob job) {
        return Optional.ofNullable(exitCodes.get(job.name()))
                .or(() -> Optional.ofNullable(exitCodes.get(job.sourceName())));
    }

    boolean isStarted(RunJob job) {
        return started.contains(job.name()) || started.contains(job.sourceName());
    }
}
