package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.expression.Pattern;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** On which events, and for which names, GitLab adds a job: what its rules or its {@code only} and {@code except} say. */
final class JobEvents {

    /** What a condition of Drone says of a rule, at least in part. */
    private static final Set<String> SAID = Set.of("if", "when", "changes", "exists", "allow_failure");

    private static final Set<String> RUNS = Set.of("on_success", "on_failure", "always", "delayed");
    private static final Map<String, Set<DroneEvent>> REF_KINDS = Map.of(
            "branches", Set.of(DroneEvent.PUSH, DroneEvent.CRON, DroneEvent.CUSTOM),
            "tags", Set.of(DroneEvent.TAG));
    private static final Map<String, Set<DroneEvent>> SOURCES = Map.of(
            "merge_requests", Set.of(DroneEvent.PULL_REQUEST),
            "pushes", Set.of(DroneEvent.PUSH, DroneEvent.TAG),
            "schedules", Set.of(DroneEvent.CRON),
            "web", Set.of(DroneEvent.CUSTOM),
            "api", Set.of(),
            "triggers", Set.of(),
            "pipelines", Set.of(),
            "parent_pipelines", Set.of(),
            "chat", Set.of());
    private static final String OF_CHILDREN = "parent_pipelines";

    private final String path;
    private final Ledger ledger;
    private final Given given;
    private final Map<DroneEvent, Names> events = new EnumMap<>(DroneEvent.class);
    private final Set<String> told = new HashSet<>();
    private final Set<String> whens = new LinkedHashSet<>();
    private boolean manual;
    private boolean mayFail;

    /**
     * Starts with nothing.
     *
     * @param path what the rules belong to
     * @param given what is known before any event
     */
    JobEvents(String path, Ledger ledger, Given given) {
        this.path = path;
        this.ledger = ledger;
        this.given = given;
    }

    /** The events that come from GitLab's: a promotion has no counterpart of its own. */
    static List<DroneEvent> all() {
        return List.of(DroneEvent.PUSH, DroneEvent.PULL_REQUEST, DroneEvent.TAG, DroneEvent.CRON, DroneEvent.CUSTOM);
    }

    /** For which names it runs on an event. */
    Names at(DroneEvent event) {
        return events.getOrDefault(event, Names.NONE);
    }

    /** The {@code when} of the rules that add the job, in their order. */
    Set<String> whens() {
        return whens;
    }

    /** Whether there are rules after which a person starts the job. */
    boolean isManual() {
        return manual;
    }

    /** Whether a rule lets the job fail. */
    boolean mayFail() {
        return mayFail;
    }

    boolean runs() {
        return events.values().stream().anyMatch(names -> !names.isEmpty());
    }

    // ---- rules

    /**
     * Reads rules; the first one that holds decides.
     *
     * @param usual the {@code when} of a rule that says none
     */
    void rules(Sequence rules, String usual) {
        tell(rules);
        for (DroneEvent event : all()) {
            Names names = Names.NONE;
            for (int i = rules.size() - 1; i >= 0; i--) {
                if (rules.items().get(i) instanceof Mapping rule) {
                    names = before(names, rule, usual, event, "rules[" + i + "]");
                }
            }
            events.put(event, names);
        }
    }

    private void tell(Sequence rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.items().get(i) instanceof Mapping rule) {
                String place = "rules[" + i + "].";
                rule.keys().stream()
                        .filter(key -> !SAID.contains(key))
                        .forEach(key -> once(
                                Fate.LOST,
                                place + key,
                                rule,
                                "a condition of Drone changes nothing of its step",
                                "make a step of its own for it"));
            }
        }
    }

    private Names before(Names later, Mapping rule, String usual, DroneEvent event, String place) {
        String when = rule.get("when") instanceof Scalar scalar ? scalar.text() : usual;
        boolean runs = RUNS.contains(when);
        try {
            Names holds = clauses(rule, runs, event, place);
            if (!runs) {
                manual |= when.equals("manual") && !holds.isEmpty();
                return holds.not().and(later);
            }
            if (!holds.isEmpty()) {
                whens.add(when);
                mayFail |= rule.get("allow_failure") instanceof Scalar allowed
                        && allowed.text().equals("true");
            }
            return holds.or(later);
        } catch (Untranslatable impossible) {
            lose(rule, place, event, impossible);
            return runs ? later : Names.NONE;
        }
    }

    private Names clauses(Mapping rule, boolean runs, DroneEvent event, String place) {
        Names holds =
                rule.get("if") instanceof Scalar text && !text.isNull() ? condition(text, event, place) : Names.ALL;
        if (holds.isEmpty()) {
            return holds;
        }
        for (String clause : List.of("changes", "exists")) {
            if (rule.has(clause)) {
                once(
                        Fate.LOST,
                        place + "." + clause,
                        rule,
                        "Drone does not look at files: the step runs whatever "
                                + (clause.equals("changes") ? "changed" : "is there"),
                        "end the step at once where there is nothing to do");
                holds = runs ? holds : Names.NONE;
            }
        }
        return holds;
    }

    private Names condition(Scalar text, DroneEvent event, String place) {
        Condition condition;
        try {
            condition = Condition.parse(text.text());
        } catch (ExpressionException unreadable) {
            throw new Untranslatable("it cannot be read");
        }
        Facts facts = given.on(event);
        condition.variables().stream()
                .filter(facts::isForeign)
                .forEach(name -> once(
                        Fate.LOST,
                        place + ".if " + name,
                        text,
                        "$" + name + " is set outside of the file, and is taken for not set here",
                        "ask for a parameter of the build in the commands"));
        return new NamesOf(facts).where(condition.expression());
    }

    private void lose(Mapping rule, String place, DroneEvent event, Untranslatable impossible) {
        once(
                Fate.LOST,
                place + " " + event,
                rule,
                "on " + event.droneName() + " it has no counterpart, and the step does not run: "
                        + impossible.getMessage() + "; the rule is " + shown(rule),
                "write the condition by hand");
    }

    private static String shown(Node node) {
        return node instanceof Mapping mapping && mapping.get("if") instanceof Scalar text
                ? text.text()
                : node.toString();
    }

    private void once(Fate fate, String key, Node at, String message, String remedy) {
        if (told.add(key)) {
            ledger.note(fate, path + "." + key.replaceAll(" .*", ""), at.origin(), message, remedy);
        }
    }

    /** A job that a person starts wherever it is. */
    void manually() {
        manual = true;
    }

    // ---- only and except

    /** Reads {@code only}, of which all parts have to hold, and {@code except}, of which one is enough. */
    void policies(@Nullable Mapping only, @Nullable Mapping except) {
        for (DroneEvent event : all()) {
            Names names = Names.NONE;
            try {
                Names wanted = only == null ? byDefault(event) : policy(only, "only", event, true);
                names = except == null
                        ? wanted
                        : wanted.and(policy(except, "except", event, false).not());
            } catch (Untranslatable impossible) {
                Mapping at = only == null ? except : only;
                lose(at == null ? Mapping.empty(Origin.unknown()) : at, "only", event, impossible);
            }
            events.put(event, names);
        }
    }

    /** Without rules a job is in pipelines of branches and tags. */
    static Names byDefault(DroneEvent event) {
        return Names.when(event != DroneEvent.PULL_REQUEST);
    }

    /** Where every pipeline has the job. */
    void always() {
        all().forEach(event -> events.put(event, Names.ALL));
    }

    private Names policy(Mapping policy, String key, DroneEvent event, boolean all) {
        List<Names> parts = new ArrayList<>();
        if (policy.get("refs") instanceof Sequence refs) {
            parts.add(any(refs, item -> ref(item, event)));
        }
        if (policy.get("variables") instanceof Sequence expressions) {
            parts.add(any(expressions, item -> condition(item, event, key + ".variables")));
        }
        for (String clause : List.of("changes", "kubernetes")) {
            if (policy.has(clause)) {
                once(
                        Fate.LOST,
                        key + "." + clause,
                        policy,
                        "Drone does not look at it: the step runs all the same",
                        "end the step at once where there is nothing to do");
            }
        }
        Names together = Names.when(all);
        for (Names part : parts) {
            together = all ? together.and(part) : together.or(part);
        }
        return together;
    }

    private static Names any(Sequence items, Function<Scalar, Names> one) {
        Names any = Names.NONE;
        for (Node item : items) {
            any = item instanceof Scalar scalar ? any.or(one.apply(scalar)) : any;
        }
        return any;
    }

    private Names ref(Scalar item, DroneEvent event) {
        String text = item.text();
        Set<DroneEvent> kind = REF_KINDS.get(text);
        if (kind != null) {
            return Names.when(kind.contains(event));
        }
        Set<DroneEvent> source = SOURCES.get(text);
        if (source != null) {
            return Names.when(given.isChild() ? text.equals(OF_CHILDREN) : source.contains(event));
        }
        if (event == DroneEvent.PULL_REQUEST) {
            return Names.NONE;
        }
        Optional<Pattern> pattern = Pattern.parse(text);
        if (pattern.isPresent()) {
            return Names.in(RegexGlobs.of(pattern.get().body(), pattern.get().flags()));
        }
        if (text.contains("@") || text.startsWith("$")) {
            throw new Untranslatable("\"" + text + "\" asks for more than a name");
        }
        return Names.in(List.of(NamesOf.escaped(text)));
    }

    // ---- together

    /** Takes away what the workflow does not let run. */
    void within(JobEvents workflow) {
        for (DroneEvent event : all()) {
            try {
                events.put(event, at(event).and(workflow.at(event)));
            } catch (Untranslatable impossible) {
                once(
                        Fate.LOST,
                        "workflow " + event,
                        Scalar.of("", Origin.unknown()),
                        "on " + event.droneName() + " rules of the job and the workflow together have no counterpart:"
                                + " the step does not run",
                        "write the condition by hand");
                events.put(event, Names.NONE);
            }
        }
    }
}
