package dev.pipewright.gitlab.simulate;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Why a job, or the pipeline itself, is there or not. The trials are made again when somebody asks, since most are never shown.
 */
public final class Decision {

    /** What settled it. */
    public enum Reason {
        /** Nobody restricts it: no rules, no {@code only}, no {@code except}. */
        UNRESTRICTED,
        /** A rule held. */
        RULE,
        /** There are rules, and none of them held. */
        NO_RULE,
        /** {@code only} and {@code except} let it pass. */
        POLICY,
        /** {@code only} does not hold. */
        ONLY,
        /** {@code except} holds. */
        EXCEPT,
        /** A rule cannot be judged, so that GitLab refuses the pipeline. */
        UNREADABLE_RULE
    }

    private final String name;
    private final String sourceName;
    private final boolean present;
    private final Reason reason;
    private final int rule;
    private final Mapping subject;
    private final Supplier<List<RuleTrial>> rules;
    private final Supplier<List<ClauseTrial>> policies;

    Decision(
            String name,
            String sourceName,
            boolean present,
            Reason reason,
            int rule,
            Mapping subject,
            Supplier<List<RuleTrial>> rules,
            Supplier<List<ClauseTrial>> policies) {
        this.name = name;
        this.sourceName = sourceName;
        this.present = present;
        this.reason = reason;
        this.rule = rule;
        this.subject = subject;
        this.rules = rules;
        this.policies = policies;
    }

    /** The job, that of its instance where it is one of several; {@code workflow} for the pipeline itself. */
    public String name() {
        return name;
    }

    /** The name under which the configuration defines the job. */
    public String sourceName() {
        return sourceName;
    }

    /** Whether it is there. */
    public boolean isPresent() {
        return present;
    }

    /** What settled it. */
    public Reason reason() {
        return reason;
    }

    /** The number of the rule that held, from 1, nested lists flattened; empty where none did. */
    public Optional<Integer> rule() {
        return rule == 0 ? Optional.empty() : Optional.of(rule);
    }

    /** The rules that were tried, in order, up to and with the one that held. */
    public List<RuleTrial> rules() {
        return rules.get();
    }

    /** What {@code only} and {@code except} asked: for {@link Reason#ONLY} and {@link Reason#EXCEPT} what settled it. */
    public List<ClauseTrial> policies() {
        return policies.get();
    }

    /** Where the job was written, or what of it settled the matter. */
    public Origin origin() {
        return rule == 0 ? subject.origin() : rules().get(rule - 1).origin();
    }

    /** The explanation in a line: {@code deploy is absent: rule 1 needs $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is not set}. */
    @Override
    public String toString() {
        return Explanation.of(this);
    }
}
