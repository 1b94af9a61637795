package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** On which events, and for which names, GitLab adds a job: what its rules or its {@code only} and {@code except} say. */
final class JobEvents {

    /** What a condition of Drone says of a rule, at least in part. */
    private static final Set<String> SAID = Set.of("if", "when", "changes", "exists", "allow_failure");

    private static final Set<String> RUNS = Set.of("on_success", "on_failure", "always", "delayed");

    private final String path;
    private final Ledger ledger;
    private final Given given;
    private final Map<DroneEvent, Names> events = new EnumMap<>(DroneEvent.class);
    private final Map<String, Optional<Condition>> parsed = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> whens = new LinkedHashSet<>();
    /** Where a person starts it, and where others wait for that. */
    private final Map<DroneEvent, Names> people = new EnumMap<>(DroneEvent.class);

    private final Map<DroneEvent, Names> approvals = new EnumMap<>(DroneEvent.class);
    private boolean manual;
    private boolean held;
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

    /**
     * For which names a person starts it on an event.
     *
     * @param blocking whether only that counts for which all stages behind it wait
     */
    Names people(DroneEvent event, boolean blocking) {
        return (blocking ? approvals : people).getOrDefault(event, Names.NONE);
    }

    /** Whether it waits on some events for what a person starts. */
    boolean isHeld() {
        return held;
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
     * @param mayFail whether the job may fail where no rule says so
     */
    void rules(Sequence rules, String usual, boolean mayFail) {
        tell(rules);
        for (DroneEvent event : all()) {
            Names names = Names.NONE;
            for (int i = rules.size() - 1; i >= 0; i--) {
                if (rules.items().get(i) instanceof Mapping rule) {
                    names = before(names, rule, usual, event, "rules[" + i + "]");
                }
            }
            events.put(event, names);
            people.put(event, where(rules, event, rule -> isManual(rule, usual)));
            approvals.put(
                    event,
                    where(rules, event, rule -> isManual(rule, usual) && !isTrue(rule, "allow_failure", mayFail)));
        }
    }

    private static boolean isManual(Mapping rule, String usual) {
        return rule.get("when") instanceof Scalar when ? when.text().equals("manual") : usual.equals("manual");
    }

    private static boolean isTrue(Mapping rule, String key, boolean usual) {
        return rule.get(key) instanceof Scalar value ? value.text().equals("true") : usual;
    }

    /** For which names a rule decides that is one of these. */
    private Names where(Sequence rules, DroneEvent event, Predicate<Mapping> wanted) {
        Names names = Names.NONE;
        if (rules.stream().noneMatch(item -> item instanceof Mapping rule && wanted.test(rule))) {
            return names;
        }
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.items().get(i) instanceof Mapping rule) {
                boolean isWanted = wanted.test(rule);
                try {
                    Names holds = clauses(rule, isWanted, event, "rules[" + i + "]");
                    names = isWanted ? holds.or(names) : holds.not().and(names);
                } catch (Untranslatable told) {
                    names = isWanted ? names : Names.NONE;
                }
            }
        }
        return names;
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
        Condition condition = parsed.computeIfAbsent(text.text(), JobEvents::parse)
                .orElseThrow(() -> new Untranslatable("it cannot be read"));
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

    private static Optional<Condition> parse(String text) {
        try {
            return Optional.of(Condition.parse(text));
        } catch (ExpressionException unreadable) {
            return Optional.empty();
        }
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

    /**
     * A job that a person starts wherever it is.
     *
     * @param where on which events it is
     * @param blocking whether all stages behind it wait for that
     */
    void manually(JobEvents where, boolean blocking) {
        manual = true;
        all().forEach(event -> {
            people.put(event, where.at(event));
            approvals.put(event, blocking ? where.at(event) : Names.NONE);
        });
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
        RefNames names = new RefNames(given.isChild());
        List<Names> parts = new ArrayList<>();
        if (policy.get("refs") instanceof Sequence refs) {
            parts.add(any(refs, item -> names.of(item.text(), event)));
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

    // ---- together

    /** Takes away what the workflow does not let run. */
    void within(JobEvents workflow) {
        for (DroneEvent event : all()) {
            narrow(event, names -> names.and(workflow.at(event)), "rules of the job and the workflow together");
            people.computeIfPresent(event, (key, names) -> workflow.at(event).isEmpty() ? Names.NONE : names);
            approvals.computeIfPresent(event, (key, names) -> workflow.at(event).isEmpty() ? Names.NONE : names);
        }
    }

    /** Takes away where it waits for what a person starts. */
    void hold(DroneEvent event, Names waits) {
        if (!waits.isEmpty() && !at(event).isEmpty()) {
            held = true;
            narrow(event, names -> names.and(waits.not()), "its rules and those of a job for which it waits");
        }
    }

    private void narrow(DroneEvent event, UnaryOperator<Names> change, String what) {
        try {
            events.put(event, change.apply(at(event)));
        } catch (Untranslatable impossible) {
            once(
                    Fate.LOST,
                    "workflow " + event,
                    Scalar.of("", Origin.unknown()),
                    "on " + event.droneName() + " " + what + " have no counterpart: the step does not run",
                    "write the condition by hand");
            events.put(event, Names.NONE);
        }
    }
}
