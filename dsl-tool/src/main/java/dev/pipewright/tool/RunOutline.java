package dev.pipewright.tool;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pipeline for people: its jobs stage by stage, how each starts, and what becomes of it. */
final class RunOutline {

    private final StringBuilder text = new StringBuilder();

    private RunOutline() {}

    /** The pipeline of an event; with an execution, what becomes of each job. */
    static String of(String event, Run run, Optional<Execution> execution) {
        RunOutline outline = new RunOutline();
        outline.text.append(event).append(": ").append(run.scenario());
        execution.ifPresent(known -> outline.text.append(": ").append(known.state()));
        outline.text.append('\n');
        outline.add(run, execution, "  ");
        return outline.text.toString();
    }

    private void add(Run run, Optional<Execution> execution, String indent) {
        run.refusedAt().ifPresent(phase -> {
            String what = EventRuns.isRefused(run) ? "refused" : "no pipeline";
            List<String> why = run.errors().isEmpty() ? List.of("the commit message asks for none") : run.errors();
            why.forEach(line ->
                    text.append(indent).append(what).append(": ").append(line).append('\n'));
        });
        run.workflow()
                .flatMap(workflow -> workflow.name())
                .ifPresent(name ->
                        text.append(indent).append("name: ").append(name).append('\n'));
        int width = OutlineLine.width(run.jobs().stream().map(RunJob::name).toList());
        for (String stage : run.stages()) {
            text.append(indent).append(stage).append('\n');
            run.jobs().stream()
                    .filter(job -> job.stage().equals(stage))
                    .forEach(job -> job(job, execution, indent + "  ", width));
        }
        for (Downstream downstream : run.downstream()) {
            String starter = downstream.job().name();
            Optional<Execution> child = execution.flatMap(known -> known.child(starter));
            if (child.isPresent()
                    || execution.map(known -> known.state(starter).hasRun()).orElse(true)) {
                downstream(downstream, child, indent);
            }
        }
    }

    private void job(RunJob job, Optional<Execution> execution, String indent, int width) {
        List<String> remarks = new ArrayList<>();
        execution.ifPresent(known -> remarks.add(known.state(job.name()).toString()));
        if (!job.when().equals(When.ON_SUCCESS) && !remarks.contains(job.when().toString())) {
            remarks.add(job.when() + job.startIn().map(wait -> " in " + wait).orElse(""));
        }
        if (job.allowFailure()) {
            remarks.add("may fail");
        }
        needs(job.needs()).ifPresent(remarks::add);
        text.append(new OutlineLine(job.name(), remarks).text(indent, width));
    }

    private static Optional<String> needs(@Nullable List<RunNeed> needs) {
        if (needs == null) {
            return Optional.empty();
        }
        return Optional.of(
                needs.isEmpty()
                        ? "starts at once"
                        : "needs "
                                + String.join(
                                        " ",
                                        needs.stream()
                                                .map(need -> '"' + need.name() + '"')
                                                .toList()));
    }

    private void downstream(Downstream downstream, Optional<Execution> execution, String indent) {
        text.append(indent).append(downstream.job().name()).append(" starts ");
        text.append(
                switch (downstream.kind()) {
                    case CHILD -> "the child pipeline of " + downstream.target();
                    case DYNAMIC ->
                        "a child pipeline that " + downstream.target() + " makes: its jobs are not known before";
                    case PROJECT -> "a pipeline of project " + downstream.target();
                    case TOO_DEEP -> "nothing: GitLab starts no child pipeline so deep";
                });
        execution.ifPresent(known -> text.append(": ").append(known.state()));
        text.append('\n');
        downstream.run().ifPresent(child -> add(child, execution, indent + "  "));
    }
}
