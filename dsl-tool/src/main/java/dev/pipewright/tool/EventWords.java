package dev.pipewright.tool;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.PipelineSource;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The words for events.
 *
 * @param defaultBranch the branch that is meant where none is said
 */
record EventWords(String defaultBranch) {

    private static final String BRANCH = "feature/x";
    private static final String TAG = "v1.0.0";

    List<NamedScenario> standard() {
        return NamedScenario.standard().stream()
                .map(each -> new NamedScenario(each.name(), scenario(each.name())))
                .toList();
    }

    /** The event of a word, {@code mr:feature/x}. */
    Scenario scenario(String word) {
        int colon = word.indexOf(':');
        String kind = colon < 0 ? word : word.substring(0, colon);
        String ref = colon < 0 ? "" : word.substring(colon + 1);
        if (colon >= 0 && ref.isBlank()) {
            throw new IllegalArgumentException("\"" + word + "\" names nothing behind the colon: say \"" + kind
                    + "\" alone, or the branch or tag");
        }
        return switch (kind) {
            case "push" -> Scenario.push(ref.isEmpty() ? defaultBranch : ref);
            case "branch" -> Scenario.push(ref.isEmpty() ? BRANCH : ref);
            case "tag" -> Scenario.tag(ref.isEmpty() ? TAG : ref);
            case "mr", "merge_request_event" ->
                Scenario.mergeRequest(ref.isEmpty() ? BRANCH : ref).into(defaultBranch);
            default -> Scenario.of(source(kind), ref.isEmpty() ? defaultBranch : ref);
        };
    }

    private static PipelineSource source(String name) {
        return PipelineSource.of(name).orElseThrow(() -> {
            TreeSet<String> known = new TreeSet<>(List.of("push", "branch", "mr", "tag"));
            Arrays.stream(PipelineSource.values()).map(PipelineSource::toString).forEach(known::add);
            String meant = Suggestions.nearest(name, known)
                    .map(nearest -> "did you mean \"" + nearest + "\"? ")
                    .orElse("");
            return new IllegalArgumentException(
                    "there is no event \"" + name + "\"; " + meant + "events are " + String.join(", ", known));
        });
    }

    /** An event, which must be one of a merge request, for the one from this branch. */
    Scenario mergeRequest(Scenario scenario, String sourceBranch) {
        if (!scenario.isMergeRequest()) {
            throw new IllegalArgumentException("merge request \"" + sourceBranch + "\" is given, and " + scenario
                    + " is no event of a merge request: ask for the merge request alone");
        }
        return scenario.onBranch(sourceBranch);
    }

    /** An event, which must be of this source. */
    Scenario requireSource(Scenario scenario, String name) {
        PipelineSource source = source(name.equals("mr") ? "merge_request_event" : name);
        if (scenario.source() != source) {
            throw new IllegalArgumentException("source \"" + source + "\" is given, but " + scenario + " has source \""
                    + scenario.source() + "\": say one of them");
        }
        return scenario;
    }
}
