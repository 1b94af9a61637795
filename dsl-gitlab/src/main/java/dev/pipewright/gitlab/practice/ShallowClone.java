package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.shell.GitHistory;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GIT_DEPTH: 20} for all jobs, unless a command asks for the history. */
public final class ShallowClone implements JobPractice {

    private static final String DEPTH = "GIT_DEPTH";

    @Override
    public String id() {
        return "shallow-clone";
    }

    @Override
    public String summary() {
        return "jobs fetch the last 20 commits, not the whole history";
    }

    @Override
    public String why() {
        return "Twenty is what GitLab gives to new projects; older ones still fetch every commit ever made, in each job. Not"
                + " applied where a command asks for the history; a tool that does so unseen breaks, which is why you switch"
                + " this practice on yourself.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        boolean needed = pipeline.jobs().stream()
                .filter(job -> !jobs.contains(job.name()))
                .anyMatch(job -> asksForHistory(job.toNode()));
        boolean common = pipeline.toNode().get("default") instanceof Mapping defaults && asksForHistory(defaults);
        return needed
                        || common
                        || VariablesForJobs.isSaid(pipeline, DEPTH)
                        || pipeline.toNode().has("include")
                ? pipeline
                : VariablesForJobs.setExcept(jobs, pipeline, Map.of(DEPTH, "20"));
    }

    private static boolean asksForHistory(Mapping owner) {
        return Stream.of("before_script", "script", "after_script").anyMatch(key -> asksForHistory(owner.get(key)));
    }

    private static boolean asksForHistory(@Nullable Node script) {
        return script instanceof Sequence lines
                ? lines.stream().anyMatch(ShallowClone::asksForHistory)
                : script != null && GitHistory.isAskedFor(script.toString());
    }
}
