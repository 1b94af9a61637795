package dev.pipewright.tool;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.tree.Origin;
import java.util.List;

/** Why jobs are there or not, with the lines that say so. */
final class Reasons {

    private final SourceText sources;
    private final List<String> jobs;

    /**
     * Reasons for some jobs.
     *
     * @param jobs the jobs, or the names under which they are defined; empty for all
     */
    Reasons(SourceText sources, List<String> jobs) {
        this.sources = sources;
        this.jobs = jobs;
    }

    /** One event: what it is, what comes of the pipeline as a whole, and each job in a line. */
    String of(String event, Run run) {
        StringBuilder text =
                new StringBuilder(event).append(": ").append(run.scenario()).append('\n');
        add(text, run, "  ");
        return text.toString();
    }

    private void add(StringBuilder text, Run run, String indent) {
        run.workflow()
                .map(workflow -> workflow.decision())
                .filter(decision -> decision.reason() != Decision.Reason.UNRESTRICTED)
                .filter(decision -> jobs.isEmpty() || !decision.isPresent())
                .ifPresent(decision -> line(text, indent, decision));
        if (EventRuns.isRefused(run)) {
            run.errors()
                    .forEach(error -> text.append(indent)
                            .append("refused: ")
                            .append(error)
                            .append('\n'));
        } else if (!run.isCreated()
                && run.decisions().isEmpty()
                && run.workflow().isEmpty()) {
            text.append(indent).append("no pipeline: the commit message asks for none\n");
        }
        for (Decision decision : run.decisions()) {
            if (jobs.isEmpty() || jobs.contains(decision.name()) || jobs.contains(decision.sourceName())) {
                line(text, indent, decision);
            }
        }
        for (Downstream downstream : run.downstream()) {
            downstream.run().ifPresent(child -> {
                text.append(indent)
                        .append("child pipeline of ")
                        .append(downstream.job().name())
                        .append(":\n");
                add(text, child, indent + "  ");
            });
        }
    }

    private void line(StringBuilder text, String indent, Decision decision) {
        text.append(line(indent, decision.toString(), decision.origin()));
    }

    /** A reason with the place that says so, on a line. */
    String line(String indent, String reason, Origin origin) {
        String place = place(origin);
        return indent + reason + (place.isEmpty() ? "" : "  (" + place + ")") + "\n";
    }

    /** File and line, empty where they are not known. */
    String place(Origin origin) {
        if (origin.file().isEmpty()) {
            return "";
        }
        String file = sources.find(origin).map(SourceText.Snippet::file).orElse(origin.file());
        return origin.line() > 0 ? file + ":" + origin.line() : file;
    }
}
