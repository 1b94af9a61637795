package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.simulate.BuildDecisions;
import dev.pipewright.drone.simulate.BuildTable;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowDecisions;
import dev.pipewright.drone.woodpecker.WorkflowTable;
import dev.pipewright.table.EventTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which pipelines and steps of Drone, or workflows and steps of Woodpecker, run on which events, and why. */
public final class ExplainBuild {

    private final BuildFiles files;
    private final Dialect dialect;
    private final BuildRequest request;
    private final Report report;
    private final Reasons reasons;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * Nothing happens until {@link #run}.
     *
     * @param place where the files are, or the definitions that give them
     * @param dialect {@link Dialect#DRONE} or {@link Dialect#WOODPECKER}
     */
    public ExplainBuild(PipelinePlace place, Dialect dialect, BuildRequest request, Report report) {
        this.files = new BuildFiles(place, dialect);
        this.dialect = dialect;
        this.request = request;
        this.report = report;
        this.reasons = new Reasons(files.sources(), List.of());
    }

    /**
     * A table of pipelines, steps and events; and the reasons, where they are wanted, where only one event is asked for, and where
     * names are.
     *
     * @param names what to give reasons for: pipelines or workflows with their steps, or single steps, {@code build > test}; empty for
     *     all
     * @param why whether reasons are wanted for several events
     * @throws IllegalArgumentException where what is asked for makes no sense to the system
     */
    public Answer run(List<String> names, boolean why, AnswerFormat format) {
        found.addAll(files.visit(candidate -> {
            Map<String, BuildRequest> events = request.each(dialect, files.causes(candidate));
            Explained explained = dialect == Dialect.DRONE ? drone(candidate, events) : woodpecker(candidate, events);
            if (isKnown(names, explained)) {
                boolean hasReasons = why || !names.isEmpty() || events.size() == 1;
                add(candidate.name(), explained.about(names), hasReasons, format);
            }
        }));
        List<Diagnostic> all = List.copyOf(found);
        new Findings(files.sources(), report).tell(all);
        return new Answer(text.toString(), Verdict.of(all));
    }

    /**
     * What is told of a file.
     *
     * @param builds what each event is, by its name
     * @param decisions why things run or not, by event
     */
    private record Explained(EventTable table, Map<String, String> builds, Map<String, List<Decision>> decisions) {

        /** The same with the reasons for these alone. */
        Explained about(List<String> names) {
            if (names.isEmpty()) {
                return this;
            }
            Map<String, List<Decision>> some = new LinkedHashMap<>();
            decisions.forEach((event, all) -> some.put(
                    event, all.stream().filter(each -> isMeant(each, names)).toList()));
            return new Explained(table, builds, some);
        }

        private static boolean isMeant(Decision decision, List<String> names) {
            return names.stream()
                    .anyMatch(name ->
                            decision.name().equals(name) || decision.name().startsWith(name + Decision.PART));
        }
    }

    private Explained drone(BuildFiles.Candidate candidate, Map<String, BuildRequest> events) {
        Map<String, dev.pipewright.drone.server.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> builds = new LinkedHashMap<>();
        Map<String, List<Decision>> decisions = new LinkedHashMap<>();
        String file = candidate.texts().keySet().iterator().next();
        events.forEach((event, asked) -> {
            Build build = asked.build();
            dev.pipewright.drone.server.Verdict verdict = dev.pipewright.drone.server.Verdict.of(
                    String.valueOf(candidate.texts().get(file)), build);
            for (Failure failure : verdict.failures()) {
                found.add(failure.diagnostic(file));
            }
            verdicts.put(event, verdict);
            builds.put(event, build.toString());
            decisions.put(event, BuildDecisions.of(candidate.drone()).all(verdict));
        });
        return new Explained(BuildTable.of(verdicts), builds, decisions);
    }

    private Explained woodpecker(BuildFiles.Candidate candidate, Map<String, BuildRequest> events) {
        Map<String, WoodpeckerVerdict> verdicts = new LinkedHashMap<>();
        Map<String, String> builds = new LinkedHashMap<>();
        Map<String, List<Decision>> decisions = new LinkedHashMap<>();
        events.forEach((event, asked) -> {
            WoodpeckerVerdict verdict = WoodpeckerVerdict.of(candidate.texts(), asked.woodpecker());
            verdict.findings().stream()
                    .filter(finding -> !finding.isWarning())
                    .map(Finding::diagnostic)
                    .forEach(found::add);
            verdicts.put(event, verdict);
            builds.put(event, asked.woodpecker().toString());
            decisions.put(event, WorkflowDecisions.of(candidate.woodpecker()).all(verdict));
        });
        return new Explained(WorkflowTable.of(verdicts), builds, decisions);
    }

    private boolean isKnown(List<String> names, Explained explained) {
        Set<String> known = new LinkedHashSet<>();
        explained.decisions().values().forEach(all -> all.forEach(each -> known.add(each.name())));
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        for (String name : unknown) {
            found.add(Problem.UNKNOWN_JOB
                    .say("nothing is named \"" + name + "\"")
                    .addHelp(Suggestions.didYouMean(name, known, "names")));
        }
        return unknown.isEmpty();
    }

    private void add(String name, Explained explained, boolean hasReasons, AnswerFormat format) throws IOException {
        switch (format) {
            case TEXT -> {
                text.append(text.length() > 0 ? "\n" : "").append(name).append("\n\n");
                boolean isTable = explained.builds().size() > 1;
                text.append(isTable ? explained.table().text() : "");
                if (hasReasons) {
                    text.append(isTable ? "\n" : "").append(String.join("\n", blocks(explained)));
                }
            }
            case MARKDOWN -> {
                text.append("**").append(name).append("**\n\n");
                text.append(explained.table().markdown()).append('\n');
                if (hasReasons) {
                    blocks(explained)
                            .forEach(block -> text.append("```\n")
                                    .append(block.replace("```", "'''"))
                                    .append("```\n\n"));
                }
            }
            case JSON -> text.append(json(name, explained)).append('\n');
        }
    }

    private List<String> blocks(Explained explained) {
        List<String> blocks = new ArrayList<>();
        explained.decisions().forEach((event, decisions) -> {
            StringBuilder block = new StringBuilder(event)
                    .append(": ")
                    .append(explained.builds().get(event))
                    .append('\n');
            decisions.forEach(decision -> block.append(reasons.line("  ", decision.toString(), decision.origin())));
            blocks.add(block.toString());
        });
        return blocks;
    }

    private String json(String name, Explained explained) throws IOException {
        return JsonAnswer.object(json -> {
            json.writeStringField("pipeline", name);
            JsonAnswer.objects(json, "events", explained.decisions().entrySet(), (into, each) -> {
                into.writeStringField("event", each.getKey());
                into.writeStringField("scenario", explained.builds().get(each.getKey()));
                JsonAnswer.objects(into, "jobs", each.getValue(), (job, decision) -> {
                    job.writeStringField("name", decision.name());
                    job.writeBooleanField("present", decision.isPresent());
                    job.writeStringField("why", decision.toString());
                    String place = reasons.place(decision.origin());
                    if (!place.isEmpty()) {
                        job.writeStringField("place", place);
                    }
                });
            });
        });
    }
}
