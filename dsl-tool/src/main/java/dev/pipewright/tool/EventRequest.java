package dev.pipewright.tool;

import dev.pipewright.gitlab.simulate.ContradictoryScenarioException;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.VariableLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a user says of the events to look at; who says nothing gets {@linkplain NamedScenario#standard the standard ones}. What
 * is said of changed files, variables and the like goes for every event that it can be said of. Immutable.
 */
public final class EventRequest {

    private final EventWords words;
    private final UnaryOperator<String> spelling;
    private final List<String> events;
    private final Map<Part, String> parts;
    private final List<Refinement> refinements;

    /** What an event is about, where it is not given in one word. */
    private enum Part {
        SOURCE,
        BRANCH,
        TAG,
        MERGE_REQUEST;

        String option() {
            return this == MERGE_REQUEST ? "mr" : name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is said of all events that it can be said of.
     *
     * @param option what it is called
     */
    private record Refinement(String option, UnaryOperator<Scenario> scenario) {}

    private EventRequest(
            EventWords words,
            UnaryOperator<String> spelling,
            List<String> events,
            Map<Part, String> parts,
            List<Refinement> refinements) {
        this.words = words;
        this.spelling = spelling;
        this.events = List.copyOf(events);
        this.parts = Map.copyOf(parts);
        this.refinements = List.copyOf(refinements);
    }

    /** Nothing is said. */
    public static EventRequest standard() {
        return new EventRequest(new EventWords("main"), option -> '"' + option + '"', List.of(), Map.of(), List.of());
    }

    /** How the user writes what this is told, such as {@code changes} or {@code new-branch}: for messages about contradictions. */
    public EventRequest spelled(UnaryOperator<String> newSpelling) {
        return new EventRequest(words, newSpelling, events, parts, refinements);
    }

    /**
     * This and an event in a word, and what it is for behind a colon: {@code mr}, {@code mr:feature/x}, {@code tag:v2.0},
     * {@code push:main}, {@code branch}, {@code schedule}, {@code web}, or any other source of GitLab's.
     */
    public EventRequest event(String word) {
        List<String> more = new ArrayList<>(events);
        more.add(word);
        return new EventRequest(words, spelling, more, parts, refinements);
    }

    /** The source of the pipeline, as {@code CI_PIPELINE_SOURCE} names it. */
    public EventRequest source(String source) {
        return part(Part.SOURCE, source);
    }

    /** The branch for which the pipeline runs. */
    public EventRequest branch(String branch) {
        return part(Part.BRANCH, branch);
    }

    /** The tag for which the pipeline runs. */
    public EventRequest tag(String tag) {
        return part(Part.TAG, tag);
    }

    /** The source branch of the merge request for which the pipeline runs. */
    public EventRequest mergeRequest(String sourceBranch) {
        return part(Part.MERGE_REQUEST, sourceBranch);
    }

    private EventRequest part(Part part, String value) {
        Map<Part, String> more = new LinkedHashMap<>(parts);
        more.put(part, value);
        return new EventRequest(words, spelling, events, more, refinements);
    }

    /** The default branch of the project, {@code main} unless said. */
    public EventRequest defaultBranch(String branch) {
        return new EventRequest(new EventWords(branch), spelling, events, parts, refinements)
                .refine("default-branch", scenario -> scenario.defaultBranch(branch));
    }

    /** The target branch of merge requests. */
    public EventRequest into(String targetBranch) {
        return refine("into", scenario -> scenario.into(targetBranch));
    }

    /** The labels of merge requests. */
    public EventRequest labels(Collection<String> labels) {
        return refine("labels", scenario -> scenario.labels(labels.toArray(String[]::new)));
    }

    /** Merge requests are drafts. */
    public EventRequest draft() {
        return refine("draft", Scenario::draft);
    }

    /** Merge requests come from a fork, the project of this path. */
    public EventRequest fromFork(String project) {
        return refine("fork", scenario -> scenario.fromFork(project));
    }

    /** The branch or tag is protected. */
    public EventRequest protectedRef() {
        return refine("protected", Scenario::protectedRef);
    }

    /** The branch is pushed for the first time. */
    public EventRequest newBranch() {
        return refine("new-branch", Scenario::newBranch);
    }

    /** The open merge requests of the branch, as {@code group/project!3}. */
    public EventRequest openMergeRequests(Collection<String> references) {
        return refine("open-mr", scenario -> scenario.openMergeRequests(references.toArray(String[]::new)));
    }

    /** The commit message. */
    public EventRequest message(String message) {
        return refine("message", scenario -> scenario.message(message));
    }

    /** The changed files. */
    public EventRequest changing(Collection<String> files) {
        List<String> kept = List.copyOf(files);
        return refine("changes", scenario -> scenario.changing(kept));
    }

    /** A variable that is given when the pipeline is started. */
    public EventRequest variable(String name, String value) {
        return refine("variable", scenario -> scenario.variable(name, value));
    }

    /** A variable of some level. */
    public EventRequest variable(VariableLevel level, String name, String value) {
        return refine("variable", scenario -> scenario.variable(level, name, value));
    }

    private EventRequest refine(String option, UnaryOperator<Scenario> scenario) {
        List<Refinement> more = new ArrayList<>(refinements);
        more.add(new Refinement(option, scenario));
        return new EventRequest(words, spelling, events, parts, more);
    }

    /**
     * The events.
     *
     * @throws IllegalArgumentException where there is no such event, or what is said contradicts itself; the message says why
     */
    public List<NamedScenario> scenarios() {
        List<NamedScenario> scenarios = base();
        for (Refinement refinement : refinements) {
            scenarios = refined(scenarios, refinement);
        }
        return scenarios;
    }

    private List<NamedScenario> base() {
        if (!events.isEmpty()) {
            return events.stream()
                    .distinct()
                    .map(word -> new NamedScenario(word, narrowed(words.scenario(word))))
                    .toList();
        }
        if (parts.isEmpty()) {
            return words.standard();
        }
        return List.of(fromParts());
    }

    private NamedScenario fromParts() {
        String source = parts.get(Part.SOURCE);
        String mergeRequest = parts.get(Part.MERGE_REQUEST);
        if (mergeRequest != null) {
            return new NamedScenario("mr", narrowed(words.scenario("mr:" + mergeRequest)));
        }
        if (source != null) {
            boolean isMergeRequest = words.scenario(source).isMergeRequest();
            return new NamedScenario(isMergeRequest ? "mr" : source, narrowed(words.scenario(source)));
        }
        String name = parts.containsKey(Part.TAG) ? "tag" : "push";
        return new NamedScenario(name, narrowed(words.scenario(name)));
    }

    /** The event with the branch, tag, source and merge request that are given as well. */
    private Scenario narrowed(Scenario scenario) {
        String branch = parts.get(Part.BRANCH);
        String tag = parts.get(Part.TAG);
        String mergeRequest = parts.get(Part.MERGE_REQUEST);
        String source = parts.get(Part.SOURCE);
        if (branch != null && tag != null) {
            return part(Part.BRANCH, () -> Scenario.tag(tag).onBranch(branch));
        }
        if (mergeRequest != null && branch != null) {
            throw new IllegalArgumentException("a merge-request pipeline has no branch of its own: it runs for the"
                    + " merge request from \"" + mergeRequest + "\"; say nothing of branch \"" + branch + "\"");
        }
        Scenario narrowed = mergeRequest == null ? scenario : words.mergeRequest(scenario, mergeRequest);
        Scenario event = narrowed;
        if (tag != null) {
            event = part(Part.TAG, () -> narrowed.onTag(tag));
        } else if (branch != null) {
            event = part(Part.BRANCH, () -> narrowed.onBranch(branch));
        }
        return source == null ? event : words.requireSource(event, source);
    }

    /** Of several events those are refined that can be; what fits none of them contradicts what was asked for. */
    private List<NamedScenario> refined(List<NamedScenario> scenarios, Refinement refinement) {
        List<NamedScenario> refined = new ArrayList<>();
        List<ContradictoryScenarioException> contradictions = new ArrayList<>();
        for (NamedScenario each : scenarios) {
            try {
                refined.add(new NamedScenario(each.name(), refinement.scenario().apply(each.scenario())));
            } catch (ContradictoryScenarioException contradiction) {
                contradictions.add(contradiction);
                refined.add(each);
            }
        }
        if (contradictions.size() == scenarios.size()) {
            throw contradiction(contradictions.get(0), refinement.option());
        }
        return refined;
    }

    /** A part of the event; where it contradicts the others it is to be left out. */
    private Scenario part(Part part, Supplier<Scenario> scenario) {
        try {
            return scenario.get();
        } catch (ContradictoryScenarioException contradiction) {
            throw contradiction(contradiction, part.option());
        }
    }

    private IllegalArgumentException contradiction(ContradictoryScenarioException contradiction, String option) {
        return new IllegalArgumentException(contradiction.reason() + ": leave out " + spelling.apply(option));
    }
}
