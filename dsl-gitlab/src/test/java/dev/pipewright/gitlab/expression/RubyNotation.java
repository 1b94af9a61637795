package dev.pipewright.gitlab.expression;

import java.util.Locale;

/** The notation in which trees were recorded: {@code and(equals($A, "x"), not($B))}, strings as Ruby inspects them. */
final class RubyNotation {

    private RubyNotation() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.And and) {
            return "and(" + of(and.left()) + ", " + of(and.right()) + ")";
        }
        if (expression instanceof Expression.Or or) {
            return "or(" + of(or.left()) + ", " + of(or.right()) + ")";
        }
        if (expression instanceof Expression.Not not) {
            return "not(" + of(not.operand()) + ")";
        }
        if (expression instanceof Expression.Comparison comparison) {
            String name = comparison.comparator().name().toLowerCase(Locale.ROOT);
            return name + "(" + of(comparison.left()) + ", " + of(comparison.right()) + ")";
        }
        if (expression instanceof Pattern pattern) {
            return "//" + pattern.body() + "/" + pattern.flags() + "/";
        }
        if (expression instanceof Expression.Text string) {
            return inspected(string.text());
        }
        return Printer.of(expression).text();
    }

    private static String inspected(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replaceAll("#(?=[{$@])", "\\\\#")
                + '"';
    }
}
