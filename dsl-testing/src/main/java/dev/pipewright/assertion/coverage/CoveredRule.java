package dev.pipewright.assertion.coverage;

import dev.pipewright.tree.Origin;
import java.util.Comparator;

/**
 * A rule of a tested pipeline.
 *
 * @param file the entry file of the pipeline, or of the child pipeline
 * @param job the job whose rule it is; {@code workflow} for a rule of the whole pipeline
 * @param number which one, from 1, nested lists flattened
 * @param says the rule in a few words: {@code if: $CI_COMMIT_TAG, when: manual}
 * @param origin where it was written
 * @param events how many events of the test run looked at a pipeline with this rule
 * @param decided how often it was the rule that decided
 */
public record CoveredRule(String file, String job, int number, String says, Origin origin, int events, int decided) {

    /** By the pipeline, then by place. */
    static final Comparator<CoveredRule> ORDER = Comparator.comparing(CoveredRule::file)
            .thenComparing(rule -> rule.origin().file())
            .thenComparing(rule -> rule.origin().line())
            .thenComparing(rule -> rule.origin().column())
            .thenComparing(CoveredRule::job)
            .thenComparing(CoveredRule::number);

    /** Whether it decided anything. */
    public boolean isCovered() {
        return decided > 0;
    }
}
