package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code $[[ matrix.NAME ]]} in the needs of a job by the value that its own instance has. */
final class MatrixExpressions {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\[\\[\\s*matrix\\.([a-zA-Z0-9_-]+)\\s*\\]\\]");

    private record Unknown(String name, Node at) {}

    private final Map<String, Node> variables;
    private final List<Unknown> unknown = new ArrayList<>();

    MatrixExpressions(Map<String, Node> variables) {
        this.variables = variables;
    }

    Node replace(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isString() && scalar.text().contains("$[[") ? replaceText(scalar) : scalar;
        }
        return node instanceof Sequence sequence
                ? sequence.mapItems(this::replace)
                : ((Mapping) node).mapValues((key, value) -> replace(value));
    }

    private Node replaceText(Scalar scalar) {
        String replaced = EXPRESSION.matcher(scalar.text()).replaceAll(found -> {
            Node value = variables.get(found.group(1));
            if (value == null) {
                unknown.add(new Unknown(found.group(1), scalar));
                return Matcher.quoteReplacement(found.group());
            }
            return Matcher.quoteReplacement(Ruby.text(value));
        });
        return replaced.equals(scalar.text()) ? scalar : Scalar.of(replaced, scalar.origin());
    }

    List<String> errors() {
        return unknown.stream().map(Unknown::name).toList();
    }

    List<Problem> problems(String job) {
        return unknown.stream()
                .map(bad -> Problem.at(
                                bad.at(),
                                Cause.MATRIX,
                                job + " job: '" + bad.name() + "' does not exist in matrix configuration",
                                "job \"" + job + "\" asks for \"matrix." + bad.name()
                                        + "\", which is no variable of its matrix")
                        .addHelp(Suggestions.didYouMean(bad.name(), variables.keySet(), "variables")))
                .toList();
    }
}
