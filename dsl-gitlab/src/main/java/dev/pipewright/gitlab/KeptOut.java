package dev.pipewright.gitlab;

import dev.pipewright.gitlab.practice.JobPractice;
import java.util.LinkedHashSet;
import java.util.Set;

/** A practice that some jobs are kept out of. */
record KeptOut(JobPractice practice, Set<String> jobs) implements JobPractice {

    /** Kept out of once more, a practice keeps out those of before as well. */
    static KeptOut of(JobPractice practice, Set<String> jobs) {
        if (!(practice instanceof KeptOut kept)) {
            return new KeptOut(practice, Set.copyOf(jobs));
        }
        return new KeptOut(kept.practice, kept.and(jobs));
    }

    @Override
    public String id() {
        return practice.id();
    }

    @Override
    public String summary() {
        return practice.summary();
    }

    @Override
    public String why() {
        return practice.why();
    }

    @Override
    public Pipeline applyExcept(Set<String> others, Pipeline pipeline) {
        return practice.applyExcept(and(others), pipeline);
    }

    private Set<String> and(Set<String> others) {
        Set<String> all = new LinkedHashSet<>(jobs);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
