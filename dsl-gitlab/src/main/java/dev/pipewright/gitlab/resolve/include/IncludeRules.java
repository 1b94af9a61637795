package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.glob.ExistsGlob;
import dev.pipewright.gitlab.resolve.entry.IncludeRulesEntry;
import dev.pipewright.gitlab.resolve.input.VariableExpansion;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code rules} of an include: the first that holds says whether the file is included. */
final class IncludeRules {

    /** Beyond these GitLab takes the rule for true. */
    private static final long MOST_COMPARISONS = 50_000;

    private final Context context;
    private final Place place;

    IncludeRules(Context context, Place place) {
        this.context = context;
        this.place = place;
    }

    /** @throws Refusal where the rules cannot be read */
    boolean pass(@Nullable Node rules) {
        if (rules == null || Ruby.isNil(rules)) {
            return true;
        }
        IncludeRulesEntry judged = IncludeRulesEntry.of(rules);
        if (!judged.problems().isEmpty()) {
            Problem first = judged.problems().get(0);
            throw new Refusal(new Problem(
                    first.cause(),
                    "include:" + first.gitlab(),
                    first.message(),
                    first.origin(),
                    first.path(),
                    first.help()));
        }
        for (Mapping rule : judged.rules()) {
            if (holds(rule)) {
                return !Ruby.text(rule.get("when")).equals("never");
            }
        }
        return false;
    }

    private boolean holds(Mapping rule) {
        Node condition = rule.get("if");
        Node exists = rule.get("exists");
        return (condition == null || isTrue(Ruby.text(condition)))
                && (!(exists instanceof Mapping clause) || isThere(clause));
    }

    private boolean isTrue(String condition) {
        try {
            return Condition.parse(condition).evaluate(context.variables()::get);
        } catch (ExpressionException cannotEvaluate) {
            return false;
        }
    }

    private boolean isThere(Mapping clause) {
        if (!(clause.get("paths") instanceof Sequence paths)) {
            return false;
        }
        ProjectFiles files = clause.has("project")
                ? context.sources()
                        .project(Ruby.text(clause.get("project")), Ruby.text(clause.get("ref")))
                        .orElse(ProjectFiles.none())
                : place.files();
        List<String> patterns = paths.stream()
                .map(path -> VariableExpansion.expand(Ruby.text(path), context.variables()))
                .toList();
        List<String> known = files.paths().stream().sorted().toList();
        if (!files.areAll() || (long) patterns.size() * known.size() > MOST_COMPARISONS) {
            return true;
        }
        try {
            return patterns.stream().map(ExistsGlob::of).anyMatch(glob -> glob.matchesAny(known));
        } catch (IllegalArgumentException tooManyAlternatives) {
            throw new Refusal(Problem.at(
                    paths,
                    Cause.LIMIT,
                    "include:rule exists config has too many alternatives",
                    "the braces of a glob stand for too many alternatives"));
        }
    }
}
