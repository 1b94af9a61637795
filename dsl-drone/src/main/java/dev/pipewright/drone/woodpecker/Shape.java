package dev.pipewright.drone.woodpecker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a value must be: an immutable value.
 *
 * @param types the types of which it must be; any type where there is none
 * @param demands what else is asked of it
 */
record Shape(List<JsonType> types, List<Demand> demands) {

    /** Any value. */
    static final Shape ANY = new Shape(List.of(), List.of());

    static Shape of(JsonType... types) {
        return new Shape(List.of(types), List.of());
    }

    /** An array of such items. */
    static Shape list(Shape item) {
        return of(JsonType.ARRAY).with(new Demand.Each(item));
    }

    /** An object. */
    static Shape mapping(Demand... demands) {
        return new Shape(List.of(JsonType.OBJECT), List.of(demands));
    }

    /** Exactly one of these. */
    static Shape oneOf(Shape... shapes) {
        return ANY.with(new Demand.OneOf(List.of(shapes)));
    }

    /** One of these, or several. */
    static Shape anyOf(Shape... shapes) {
        return ANY.with(new Demand.AnyOf(List.of(shapes)));
    }

    /** One of these words. */
    Shape words(String... words) {
        return with(new Demand.Words(List.of(words)));
    }

    /** This shape with one more thing asked. */
    Shape with(Demand... more) {
        List<Demand> all = new ArrayList<>(demands);
        all.addAll(Arrays.asList(more));
        return new Shape(types, List.copyOf(all));
    }

    /** The keys that it knows. */
    Stream<String> keys() {
        return demands.stream()
                .flatMap(demand ->
                        demand instanceof Demand.Members members ? members.known().keySet().stream() : Stream.empty());
    }

    /** What it finds wrong with a value. */
    Tally judge(LintedValue value) {
        Tally tally = new Tally();
        judge(value, tally);
        return tally;
    }

    /** Adds what it finds wrong with a value. */
    void judge(LintedValue value, Tally tally) {
        if (!value.type().isOneOf(types)) {
            tally.add(SchemaError.of(
                    FindingKind.WRONG_TYPE,
                    value,
                    () -> "Invalid type. Expected: " + JsonType.names(types) + ", given: " + value.type()));
            return;
        }
        demands.forEach(demand -> demand.judge(value, tally));
        tally.score(value.type().score());
    }
}
