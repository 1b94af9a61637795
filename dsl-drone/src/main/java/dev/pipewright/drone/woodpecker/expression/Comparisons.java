package dev.pipewright.drone.woodpecker.expression;

import dev.pipewright.drone.build.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the texts with which an expression compares a variable. */
final class Comparisons {

    private final Term.Variable variable;
    private final List<String> equal = new ArrayList<>();
    private final List<String> different = new ArrayList<>();

    Comparisons(String variable) {
        this.variable = new Term.Variable(variable);
    }

    Match in(Term term) {
        look(term, true);
        return new Match(equal, different);
    }

    private void look(Term term, boolean holds) {
        if (term instanceof Term.Unary unary) {
            look(unary.term(), !holds);
        } else if (term instanceof Term.Choice choice) {
            Stream.of(choice.condition(), choice.yes(), choice.no()).forEach(part -> look(part, holds));
        } else if (term instanceof Term.Binary binary) {
            switch (binary.operator()) {
                case "==" -> compared(binary, holds);
                case "!=" -> compared(binary, !holds);
                case "in" -> within(binary, holds);
                default -> Stream.of(binary.left(), binary.right()).forEach(part -> look(part, holds));
            }
        }
    }

    private void compared(Term.Binary binary, boolean isEqual) {
        if (binary.left().equals(variable)) {
            add(binary.right(), isEqual);
        } else if (binary.right().equals(variable)) {
            add(binary.left(), isEqual);
        }
    }

    private void within(Term.Binary binary, boolean isEqual) {
        if (binary.left().equals(variable) && binary.right() instanceof Term.Items list) {
            list.items().forEach(item -> add(item, isEqual));
        }
    }

    private void add(Term term, boolean isEqual) {
        if (term instanceof Term.Constant text && text.constant() instanceof String value) {
            (isEqual ? equal : different).add(value);
        }
    }
}
