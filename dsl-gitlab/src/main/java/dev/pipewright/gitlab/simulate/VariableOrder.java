package dev.pipewright.gitlab.simulate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Variables in such an order that each comes after those it refers to, as Ruby's {@code TSort} finds it: the order of the
 * names in a circle is part of GitLab's message.
 */
final class VariableOrder {

    private final Map<String, List<VariableValue>> byName = new HashMap<>();
    private final IdentityHashMap<VariableValue, Integer> numbers = new IdentityHashMap<>();
    private final Deque<VariableValue> stack = new ArrayDeque<>();
    private final List<VariableValue> sorted = new ArrayList<>();
    private final List<String> circles = new ArrayList<>();
    private int next;

    private VariableOrder() {}

    static VariableOrder of(List<VariableValue> items) {
        VariableOrder order = new VariableOrder();
        for (VariableValue item : items) {
            order.byName
                    .computeIfAbsent(item.name(), name -> new ArrayList<>(1))
                    .add(item);
        }
        for (VariableValue item : items) {
            if (!order.numbers.containsKey(item)) {
                order.visit(item);
            }
        }
        return order;
    }

    /** The variables, each after those it refers to; of no use where there are circles. */
    List<VariableValue> sorted() {
        return sorted;
    }

    /** Each circle as a list of names in GitLab's notation. */
    List<String> circles() {
        return circles;
    }

    private static final int DONE = Integer.MAX_VALUE;

    private int visit(VariableValue item) {
        int number = next++;
        int lowest = number;
        numbers.put(item, number);
        stack.push(item);
        for (VariableValue child : children(item)) {
            Integer known = numbers.get(child);
            lowest = Math.min(lowest, known == null ? visit(child) : known);
        }
        if (lowest == number) {
            close(item);
        }
        return lowest;
    }

    private void close(VariableValue first) {
        List<VariableValue> component = new ArrayList<>();
        VariableValue item;
        do {
            item = stack.pop();
            numbers.put(item, DONE);
            component.add(0, item);
        } while (item != first);
        sorted.addAll(component);
        if (component.size() > 1) {
            circles.add(component.stream()
                    .map(member -> '"' + member.name() + '"')
                    .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** A reference is to all variables of a name, weak ones and itself among them. */
    private List<VariableValue> children(VariableValue item) {
        return item.references().stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
