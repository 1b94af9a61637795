package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.RuleTrial;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a run tells in a failure: why jobs are there or not, with the lines that decided. */
final class Evidence {

    private static final int MOST_PLACES = 5;
    private static final int MOST_DECISIONS = 3;

    private final Run run;
    private final SourceText sources;

    Evidence(Run run) {
        this.run = run;
        this.sources = Sources.of(run.resolution());
    }

    /** Why a job, or each instance of one, is there or not; instances with the same reason tell it once. */
    String of(String job) {
        Set<String> told = new LinkedHashSet<>();
        for (Decision decision : run.decisions()) {
            if (decision.name().equals(job)) {
                return of(decision);
            }
            if (decision.sourceName().equals(job) && told.size() < MOST_DECISIONS) {
                told.add(of(decision));
            }
        }
        return String.join("", told);
    }

    /** The decision in a line, and the places that settled it. */
    String of(Decision decision) {
        StringBuilder out = new StringBuilder(decision.toString()).append('\n');
        places(decision).stream()
                .distinct()
                .limit(MOST_PLACES)
                .forEach(place -> out.append(Sources.shown(place, sources)));
        return out.toString();
    }

    private static List<Origin> places(Decision decision) {
        return switch (decision.reason()) {
            case NO_RULE, UNREADABLE_RULE -> {
                List<Origin> tried =
                        decision.rules().stream().map(RuleTrial::origin).toList();
                yield tried.isEmpty() ? List.of(decision.origin()) : tried;
            }
            case ONLY, EXCEPT -> {
                Origin policy = decision.policies().get(0).origin();
                // A job that restricts nothing has GitLab's own only: branches and tags.
                yield List.of(policy.file().isEmpty() ? decision.origin() : policy);
            }
            case RULE, POLICY, UNRESTRICTED -> List.of(decision.origin());
        };
    }

    /** Why there is no pipeline; empty where there is one. */
    String ofRefusal() {
        return run.refusedAt().map(this::of).orElse("");
    }

    private String of(Phase phase) {
        return switch (phase) {
            case SKIP -> "there is no pipeline: the commit message or a push option says that none is wanted\n";
            case CONFIG -> "there is no pipeline, GitLab refuses the configuration: " + errors() + configProblems();
            case WORKFLOW ->
                "there is no pipeline: "
                        + run.workflow()
                                .map(workflow -> of(workflow.decision()))
                                .orElse(errors());
            case SEED -> "there is no pipeline, GitLab refuses it: " + errors() + absentOnes();
            case POPULATE -> "there is no pipeline: no job is left\n";
        };
    }

    private String errors() {
        return String.join("; ", run.errors()) + "\n";
    }

    private String configProblems() {
        StringBuilder out = new StringBuilder();
        run.resolution()
                .ifPresent(resolution -> resolution.errors().stream()
                        .limit(MOST_DECISIONS)
                        .forEach(problem -> out.append(Sources.shown(problem.origin(), sources))));
        return out.toString();
    }

    /** A job that another one needs is mostly missing by its rules. */
    private String absentOnes() {
        List<String> told = new ArrayList<>();
        for (Decision decision : run.decisions()) {
            boolean isNamed = run.errors().stream().anyMatch(error -> error.contains("'" + decision.name() + "'"));
            if (!decision.isPresent() && isNamed && told.size() < MOST_DECISIONS) {
                told.add(of(decision));
            }
        }
        return String.join("", told);
    }

    /** The pipeline in one line: its jobs, or that there are none. */
    String summary() {
        return run.isCreated() ? "the pipeline has " + Quoted.names(run.jobNames()) + "\n" : ofRefusal();
    }
}
