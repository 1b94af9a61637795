package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that a job's {@code only} and {@code except} stand for, where they mean the very same for every pipeline. */
final class ExactRules {

    private static final Set<String> KEYS = Set.of("refs", "variables", "changes");
    private static final Pattern REF = Pattern.compile("[^/\"$@*\\\\\\s][^\"$@*\\\\\\s]*");
    private static final Pattern REGEX = Pattern.compile("/[^@]{2,}/[ismU]*");
    private static final Pattern COMPARISON = Pattern.compile("\\s*\\$\\w+\\s*(?:[=!]=|[=!]~)(?:(?!&&|\\|\\|).)*");
    private static final int MOST_PATHS = 50;

    private ExactRules() {}

    /**
     * The rules.
     *
     * @param hasWorkflowRules then a job without {@code only} is not limited to branches and tags
     */
    static Optional<Sequence> of(@Nullable Node only, @Nullable Node except, boolean hasWorkflowRules) {
        if (!isPlain(only) || !isPlain(except) || !fitsNothing(only) || !fitsNothing(except)) {
            return Optional.empty();
        }
        List<Node> rules = new ArrayList<>(OnlyExceptAsRules.rules(only, except));
        if (only == null && hasWorkflowRules) {
            rules.set(rules.size() - 1, Mapping.empty(Origin.unknown()).with("when", Scalar.of("on_success")));
        }
        boolean readable = rules.stream()
                .allMatch(rule -> rule instanceof Mapping mapping
                        && (!(mapping.get("if") instanceof Scalar text)
                                || parsed(text.text()).isPresent()));
        return readable ? Optional.of(Sequence.of(rules, Origin.unknown())) : Optional.empty();
    }

    private static boolean isPlain(@Nullable Node node) {
        if (node == null) {
            return true;
        }
        if (!(node instanceof Mapping mapping)) {
            return areRefs(node);
        }
        return !mapping.isEmpty()
                && mapping.entries().stream().allMatch(entry -> KEYS.contains(entry.name()))
                && (!mapping.has("refs") || areRefs(mapping.get("refs")))
                && (!mapping.has("variables") || areConditions(mapping.get("variables")))
                && (!mapping.has("changes") || arePaths(mapping.get("changes")));
    }

    private static boolean areRefs(@Nullable Node node) {
        return areTexts(node)
                && EffectivePipeline.names(node).stream()
                        .allMatch(ref ->
                                REF.matcher(ref).matches() || REGEX.matcher(ref).matches());
    }

    /** Within one condition an empty variable is true for {@code ||}, so that only comparisons may be put together. */
    private static boolean areConditions(@Nullable Node node) {
        List<String> conditions = EffectivePipeline.names(node);
        return areTexts(node)
                && (conditions.size() == 1
                        || conditions.stream()
                                .allMatch(text -> COMPARISON.matcher(text).matches()));
    }

    private static boolean arePaths(@Nullable Node node) {
        return areTexts(node) && EffectivePipeline.names(node).size() <= MOST_PATHS;
    }

    private static boolean areTexts(@Nullable Node node) {
        return node instanceof Sequence list
                && list.tag().isEmpty()
                && !list.isEmpty()
                && list.stream().allMatch(item -> item instanceof Scalar scalar && scalar.isString());
    }

    /** A name that fits where there is neither branch nor tag would let in pipelines that the reference does not mean. */
    private static boolean fitsNothing(@Nullable Node node) {
        return OnlyExceptAsRules.refs(node).stream()
                .allMatch(text -> parsed(text)
                        .filter(condition -> !condition.evaluate(name -> null))
                        .isPresent());
    }

    private static Optional<Condition> parsed(String text) {
        try {
            return Optional.of(Condition.parse(text));
        } catch (ExpressionException e) {
            return Optional.empty(); // what GitLab would refuse is no translation
        }
    }
}
