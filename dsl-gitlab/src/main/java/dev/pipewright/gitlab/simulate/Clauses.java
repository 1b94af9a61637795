package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.glob.ExistsGlob;
import dev.pipewright.gitlab.glob.Glob;
import dev.pipewright.gitlab.resolve.include.IncludeSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.input.VariableExpansion;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clauses of rules and policies, held against the files of one scenario and the variables of a job. */
final class Clauses {

    /** Beyond these GitLab takes a clause for true. */
    private static final long MOST_COMPARISONS = 50_000;

    private final Scenario scenario;
    private final ProjectFiles files;
    private final IncludeSources sources;
    private final Map<String, Optional<Condition>> conditions = new HashMap<>();
    private final Map<String, Glob> globs = new HashMap<>();
    private @Nullable List<String> existing;

    Clauses(Scenario scenario, ProjectFiles files, IncludeSources sources) {
        this.scenario = scenario;
        this.files = files;
        this.sources = sources;
    }

    Scenario scenario() {
        return scenario;
    }

    boolean condition(String text, VisibleVariables variables) {
        Optional<Condition> condition = conditions.computeIfAbsent(text, Clauses::parsed);
        try {
            return condition.isPresent() && condition.get().evaluate(variables::value);
        } catch (ExpressionException cannotEvaluate) {
            // GitLab takes for false what it cannot compute.
            return false;
        }
    }

    private static Optional<Condition> parsed(String text) {
        try {
            return Optional.of(Condition.parse(text));
        } catch (ExpressionException cannotBeRead) {
            // Configurations with such conditions are refused long before; GitLab takes them for false here.
            return Optional.empty();
        }
    }

    Found changes(Mapping changes, VisibleVariables variables) throws UnreadableRuleException {
        List<String> changed = scenario.content().diff();
        Node compareTo = changes.get("compare_to");
        if (compareTo != null && !Ruby.isNil(compareTo)) {
            changed = compared(VariableExpansion.expand(Ruby.text(compareTo), variables.expanded()));
        }
        return changed(expanded(changes.get("paths"), variables), changed);
    }

    /** Where the scenario does not tell how the commit differs from a ref, the changes of the event stand for it. */
    private @Nullable List<String> compared(String ref) throws UnreadableRuleException {
        if (ref.isBlank()) {
            throw new UnreadableRuleException("rules:changes:compare_to is not a valid ref");
        }
        List<String> known = scenario.content().comparisons().get(ref);
        return known == null ? scenario.content().diff() : known;
    }

    /** Whether one of the globs matches a changed file; {@code only:changes} and {@code rules:changes} alike. */
    Found changed(List<String> patterns, @Nullable List<String> changed) {
        if (changed == null) {
            return Found.ANYWAY;
        }
        if ((long) patterns.size() * changed.size() > MOST_COMPARISONS) {
            return Found.ANYWAY;
        }
        return first(
                changed,
                patterns.stream()
                        .map(pattern -> globs.computeIfAbsent(pattern, Glob::of))
                        .<Predicate<String>>map(glob -> glob::matches)
                        .toList());
    }

    Found exists(Mapping exists, VisibleVariables variables) {
        List<String> patterns = expanded(exists.get("paths"), variables);
        List<String> all = exists.has("project") ? otherProject(exists, variables) : existing();
        long globbed = patterns.stream().filter(Clauses::isPattern).count();
        Found found = patterns.stream()
                .map(ExistsGlob::of)
                .filter(glob -> glob.matchesAny(all))
                .findFirst()
                .map(glob ->
                        Found.of(all.stream().filter(glob::matches).findFirst().orElse(glob.toString())))
                .orElse(Found.NOTHING);
        return !found.holds() && globbed * all.size() > MOST_COMPARISONS ? Found.ANYWAY : found;
    }

    private static boolean isPattern(String glob) {
        return glob.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    private List<String> otherProject(Mapping exists, VisibleVariables variables) {
        String project = VariableExpansion.expand(Ruby.text(exists.get("project")), variables.expanded());
        String ref = VariableExpansion.expand(Ruby.text(exists.get("ref")), variables.expanded());
        return sources.project(project, ref)
                .map(files -> files.paths().stream().sorted().toList())
                .orElse(List.of());
    }

    private List<String> existing() {
        List<String> known = existing;
        if (known == null) {
            List<String> given = scenario.content().existing();
            known = (given == null ? files.paths() : given).stream().sorted().toList();
            existing = known;
        }
        return known;
    }

    private static List<String> expanded(@Nullable Node paths, VisibleVariables variables) {
        return !(paths instanceof Sequence sequence)
                ? List.of()
                : sequence.stream()
                        .map(Ruby::text)
                        .map(path -> path.indexOf('$') < 0 && path.indexOf('%') < 0
                                ? path
                                : VariableExpansion.expand(path, variables.expanded()))
                        .toList();
    }

    private static Found first(List<String> paths, List<Predicate<String>> globs) {
        return paths.stream()
                .filter(path -> globs.stream().anyMatch(glob -> glob.test(path)))
                .findFirst()
                .map(Found::of)
                .orElse(Found.NOTHING);
    }

    /** A clause once more, with what decided. */
    ClauseTrial explain(ClauseKind kind, Node written, VisibleVariables variables) {
        if (written instanceof Mapping paths) {
            Found found = kind == ClauseKind.EXISTS ? exists(paths, variables) : changesIfReadable(paths, variables);
            return new ClauseTrial(kind, found.holds(), written, List.of(), found.what());
        }
        String text = Ruby.text(written);
        boolean holds = condition(text, variables);
        return new ClauseTrial(
                kind,
                holds,
                written,
                conditions
                        .getOrDefault(text, Optional.empty())
                        .map(condition -> condition.atoms(variables::value))
                        .orElse(List.of()),
                List.of());
    }

    private Found changesIfReadable(Mapping paths, VisibleVariables variables) {
        try {
            return changes(paths, variables);
        } catch (UnreadableRuleException unreadable) {
            return Found.NOTHING;
        }
    }
}
