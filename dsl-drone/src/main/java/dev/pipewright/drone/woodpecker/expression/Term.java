package dev.pipewright.drone.woodpecker.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of an expression: it knows its kind before it is computed, and its value in a scope. */
sealed interface Term {

    /**
     * The kind of its values.
     *
     * @param names the variables that are set
     * @throws ExpressionException where kinds do not fit together
     */
    Kind kind(Set<String> names);

    /** Its value: a boolean, a long, a double, a string, a list, a map or null. */
    @Nullable
    Object value(Scope scope);

    record Constant(@Nullable Object constant, Kind of) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            return of;
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return constant;
        }
    }

    record Variable(String name) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            return names.contains(name) ? Kind.STRING : Kind.UNKNOWN;
        }

        @Override
        public Object value(Scope scope) {
            return scope.variables().getOrDefault(name, "");
        }
    }

    /** What a predicate looks at. */
    record Element() implements Term {
        @Override
        public Kind kind(Set<String> names) {
            return Kind.UNKNOWN;
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return scope.element();
        }
    }

    record Unary(String operator, Term term, int column) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            Kind kind = term.kind(names);
            boolean fits = operator.equals("not") ? kind.mayBe(Kind.BOOL) : kind == Kind.UNKNOWN || kind.isNumber();
            if (!fits) {
                throw new ExpressionException(
                        "invalid operation: " + operator + " (mismatched type " + kind.text() + ") (1:" + column + ")");
            }
            return operator.equals("not") ? Kind.BOOL : kind;
        }

        @Override
        public Object value(Scope scope) {
            return operator.equals("not")
                    ? (Object) !Operators.truth(term.value(scope))
                    : Operators.signed(operator, term.value(scope));
        }
    }

    record Binary(String operator, Term left, Term right, int column) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            Kind one = left.kind(names);
            Kind other = right.kind(names);
            Kind kind = Operators.kind(operator, one, other);
            if (kind == null) {
                throw new ExpressionException("invalid operation: " + operator + " (mismatched types " + one.text()
                        + " and " + other.text() + ") (1:" + column + ")");
            }
            if (operator.equals("matches") && right instanceof Constant pattern) {
                Operators.pattern(String.valueOf(pattern.constant()));
            }
            return kind;
        }

        @Override
        public @Nullable Object value(Scope scope) {
            Object one = left.value(scope);
            return switch (operator) {
                case "and", "&&" -> Operators.truth(one) && Operators.truth(right.value(scope));
                case "or", "||" -> Operators.truth(one) || Operators.truth(right.value(scope));
                case "??" -> one == null ? right.value(scope) : one;
                default -> Operators.apply(operator, one, right.value(scope));
            };
        }
    }

    record Choice(Term condition, Term yes, Term no) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            Kind kind = condition.kind(names);
            if (!kind.mayBe(Kind.BOOL)) {
                throw new ExpressionException("non-bool expression (type " + kind.text() + ") used as condition");
            }
            Kind one = yes.kind(names);
            return one == no.kind(names) ? one : Kind.UNKNOWN;
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return Operators.truth(condition.value(scope)) ? yes.value(scope) : no.value(scope);
        }
    }

    record Items(List<Term> items) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            items.forEach(item -> item.kind(names));
            return Kind.LIST;
        }

        @Override
        public Object value(Scope scope) {
            List<@Nullable Object> values = new ArrayList<>();
            items.forEach(item -> values.add(item.value(scope)));
            return values;
        }
    }

    record Entries(Map<String, Term> entries) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            entries.values().forEach(entry -> entry.kind(names));
            return Kind.MAP;
        }

        @Override
        public Object value(Scope scope) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            entries.forEach((key, entry) -> values.put(key, entry.value(scope)));
            return values;
        }
    }

    record Index(Term of, Term index) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            Kind kind = of.kind(names);
            index.kind(names);
            if (kind == Kind.BOOL || kind.isNumber() || (kind == Kind.STRING && index.kind(names) == Kind.STRING)) {
                throw new ExpressionException(
                        "type " + kind.text() + "[" + index.kind(names).text() + "] is undefined");
            }
            return Kind.UNKNOWN;
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return Operators.at(of.value(scope), index.value(scope));
        }
    }

    record Slice(Term of, Term from, @Nullable Term to) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            Kind kind = of.kind(names);
            if (kind != Kind.STRING && kind != Kind.LIST && kind != Kind.UNKNOWN) {
                throw new ExpressionException("cannot slice " + kind.text());
            }
            return kind;
        }

        @Override
        public Object value(Scope scope) {
            return Operators.slice(of.value(scope), from.value(scope), to == null ? null : to.value(scope));
        }
    }

    record Call(String name, List<Term> arguments, int column) implements Term {
        @Override
        public Kind kind(Set<String> names) {
            arguments.forEach(argument -> argument.kind(names));
            return Functions.kind(name, arguments.size(), column);
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return Functions.takesPredicate(name)
                    ? Functions.over(name, arguments.get(0).value(scope), arguments.get(1), scope)
                    : Functions.apply(
                            name,
                            arguments.stream()
                                    .map(argument -> Operators.present(argument.value(scope)))
                                    .toList());
        }
    }
}
