package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR202",
        name = "value-unknown",
        severity = ERROR,
        summary = "A keyword has a value that Drone does not know",
        why = """
        Drone takes any text here and tells nothing. A condition on an event, status or action that does not exist
        never matches; an unknown pull or failure is as if it were not there.
        """)
final class ValueUnknown implements Check<CheckedFile> {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{\\\\]");
    private static final Set<String> EVENTS = new TreeSet<>(BuildEvent.texts(BuildEvent.all()));
    private static final Set<String> STATUSES = Set.of("success", "failure");
    private static final Map<String, Set<String>> KEYWORDS = new TreeMap<>(Map.of(
            "pull", Set.of("always", "if-not-exists", "never"),
            "failure", Set.of("fail", "always", "ignore", "fast", "fail-fast", "fast-fail")));

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            conditions(pipeline.trigger(), "the trigger of " + pipeline.label(), pipeline.events(), findings);
            for (CheckedStep step : pipeline.steps()) {
                conditions(step.when(), step.label(), step.events(), findings);
                KEYWORDS.forEach((key, known) -> keyword(step, key, known, findings));
            }
        }
    }

    private static void keyword(CheckedStep step, String key, Set<String> known, Findings findings) {
        step.place()
                .at(key)
                .filter(value -> !known.contains(value.text().toLowerCase(Locale.ROOT)))
                .ifPresent(value -> value.report(
                        findings,
                        step.label() + " has " + key + ": " + value.text()
                                + ", which Drone does not know and passes over",
                        Suggestions.didYouMean(value.text(), known, "the values")));
    }

    private static void conditions(Conditions conditions, String label, Set<BuildEvent> events, Findings findings) {
        condition(conditions, "event", EVENTS, label, findings);
        condition(conditions, "status", STATUSES, label, findings);
        if (!conditions.of("event").isEmpty() && !events.contains(BuildEvent.CUSTOM)) {
            condition(conditions, "action", BuildEvent.actions(), label, findings);
        }
    }

    private static void condition(
            Conditions conditions, String name, Set<String> known, String label, Findings findings) {
        for (Located value : conditions.values(name)) {
            if (isPossible(value.text(), known)) {
                continue;
            }
            value.report(
                    findings,
                    label + " asks for the " + name + " \"" + value.text() + "\", which no build ever has",
                    Suggestions.didYouMean(value.text(), known, "the values"));
        }
    }

    private static boolean isPossible(String text, Set<String> known) {
        return text.isEmpty() || GLOB.matcher(text).find() || known.contains(text);
    }
}
