package dev.pipewright.drone.woodpecker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that a shape asks of a value beside its type; of values of other types most ask nothing. */
sealed interface Demand {

    /** Adds what is wrong with a value. */
    void judge(LintedValue value, Tally tally);

    /** Keys that must be there. */
    record Required(List<String> keys) implements Demand {

        static Required of(String... keys) {
            return new Required(List.of(keys));
        }

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (value.type() != JsonType.OBJECT) {
                return;
            }
            for (String key : keys) {
                if (value.members().containsKey(key)) {
                    tally.score(1);
                } else {
                    tally.add(SchemaError.of(FindingKind.MISSING_KEY, value, () -> key + " is required"));
                }
            }
        }
    }

    /**
     * What the values of an object must be.
     *
     * @param known those that have a shape, by key
     * @param others the shape of all others; null where there may be none
     */
    record Members(Map<String, Shape> known, @Nullable Shape others) implements Demand {

        /** These keys and no other. */
        static Members only(Map<String, Shape> known) {
            return new Members(known, null);
        }

        /** These keys, and others of any kind. */
        static Members some(Map<String, Shape> known) {
            return new Members(known, Shape.ANY);
        }

        /** Any key, with values of one shape. */
        static Members all(Shape shape) {
            return new Members(Map.of(), shape);
        }

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (value.type() != JsonType.OBJECT) {
                return;
            }
            value.members().forEach((key, member) -> {
                Shape shape = known.get(key);
                if (shape != null) {
                    shape.judge(member, tally);
                } else if (others == null) {
                    tally.add(SchemaError.of(
                                    FindingKind.UNKNOWN_KEY,
                                    value,
                                    () -> "Additional property " + key + " is not allowed")
                            .at(member)
                            .possible(known.keySet()));
                } else if (others != Shape.ANY) {
                    others.judge(member, tally);
                }
            });
        }
    }

    /** How many keys an object has at least. */
    record LeastKeys(int count) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (value.type() == JsonType.OBJECT && value.members().size() < count) {
                tally.add(SchemaError.of(
                        FindingKind.OUT_OF_LIMITS, value, () -> "Must have at least " + count + " properties"));
            }
        }
    }

    /** What each item of an array must be. */
    record Each(Shape item) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            value.items().forEach(each -> item.judge(each, tally));
        }
    }

    /** The words that a value may be, whatever its type. */
    record Words(List<String> words) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (!(value.scalar() instanceof String text) || !words.contains(text)) {
                tally.add(SchemaError.of(
                                FindingKind.WRONG_VALUE,
                                value,
                                () -> value.field() + " must be one of the following: " + quoted())
                        .possible(words));
            }
        }

        private String quoted() {
            return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        }
    }

    /** That a value is {@code true}. */
    record True() implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (!Boolean.TRUE.equals(value.scalar())) {
                tally.add(
                        SchemaError.of(FindingKind.WRONG_VALUE, value, () -> value.field() + " does not match: true"));
            }
        }
    }

    /** How large a number is at least. */
    record AtLeast(int least) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (value.number() < least) {
                tally.add(SchemaError.of(
                        FindingKind.OUT_OF_LIMITS, value, () -> "Must be greater than or equal to " + least));
            }
        }
    }

    /** That a text is an address. */
    record Address() implements Demand {

        private static final Pattern FORM = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\\\\\x00-\\x1f\\x7f]*");

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (value.scalar() instanceof String text && !FORM.matcher(text).matches()) {
                tally.add(SchemaError.of(FindingKind.WRONG_VALUE, value, () -> "Does not match format 'uri'"));
            }
        }
    }

    /** That exactly one shape fits; where none does, the errors of the best are told. */
    record OneOf(List<Shape> shapes) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            List<Tally> tallies = new ArrayList<>();
            shapes.forEach(shape -> tallies.add(shape.judge(value)));
            long valid = tallies.stream().filter(Tally::isValid).count();
            if (valid != 1) {
                tally.add(SchemaError.general("Must validate one and only one schema (oneOf)", value));
            }
            if (valid == 0) {
                tally.merge(best(tallies));
            }
        }
    }

    /** That a shape fits; where none does, the errors of the best are told. */
    record AnyOf(List<Shape> shapes) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            List<Tally> tallies = new ArrayList<>();
            for (Shape shape : shapes) {
                Tally each = shape.judge(value);
                if (each.isValid()) {
                    return;
                }
                tallies.add(each);
            }
            tally.add(SchemaError.general("Must validate at least one schema (anyOf)", value));
            Set<String> keys = shapes.stream().flatMap(Shape::keys).collect(Collectors.toCollection(TreeSet::new));
            tally.merge(best(tallies).withKeys(value, keys));
        }
    }

    /** That all shapes fit. */
    record AllOf(List<Shape> shapes) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            boolean all = true;
            for (Shape shape : shapes) {
                Tally each = shape.judge(value);
                all &= each.isValid();
                tally.merge(each);
            }
            if (!all) {
                tally.add(SchemaError.of(
                        FindingKind.WRONG_COMBINATION, value, () -> "Must validate all the schemas (allOf)"));
            }
        }
    }

    /** That a shape fits where another one does not. */
    record Unless(Shape condition, Shape otherwise) implements Demand {

        @Override
        public void judge(LintedValue value, Tally tally) {
            if (condition.judge(value).isValid()) {
                return;
            }
            Tally other = otherwise.judge(value);
            if (!other.isValid()) {
                tally.add(SchemaError.of(
                        FindingKind.WRONG_COMBINATION, value, () -> "Must validate \"else\" as \"if\" was not valid"));
                tally.merge(other);
            }
        }
    }

    /** The first of those that fit best. */
    private static Tally best(List<Tally> tallies) {
        Tally best = tallies.get(0);
        for (Tally each : tallies) {
            best = each.score() > best.score() ? each : best;
        }
        return best;
    }
}
