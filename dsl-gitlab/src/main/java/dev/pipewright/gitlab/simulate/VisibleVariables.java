package dev.pipewright.gitlab.simulate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The variables that the rules of one job, or of the workflow, see: from several levels, the later ones stronger. */
final class VisibleVariables {

    private final Map<String, String> predefined;
    private final Map<String, String> job;
    private final Map<String, VariableValue> written;
    private final StrongVariables strong;
    private @Nullable Map<String, String> expanded;

    /**
     * @param predefined those of the pipeline
     * @param job those that GitLab sets for the job
     * @param written those of the configuration
     * @param strong those that win over the configuration
     */
    VisibleVariables(
            Map<String, String> predefined,
            Map<String, String> job,
            Map<String, VariableValue> written,
            StrongVariables strong) {
        this.predefined = predefined;
        this.job = job;
        this.written = written;
        this.strong = strong;
    }

    /** The value as conditions see it, references in it not expanded; null where nobody sets it. */
    @Nullable
    String value(String name) {
        String value = strong.value(name);
        if (value != null) {
            return value;
        }
        VariableValue own = written.get(name);
        if (own != null) {
            return own.value();
        }
        value = predefined.get(name);
        return value == null ? job.get(name) : value;
    }

    /** All names that are set. */
    Collection<String> names() {
        return items().stream().map(VariableValue::name).distinct().toList();
    }

    /** All values with the references in them expanded, as far as they do not go round in a circle. */
    Map<String, String> expanded() {
        Map<String, String> known = expanded;
        if (known == null) {
            known = expand();
            expanded = known;
        }
        return known;
    }

    private Map<String, String> expand() {
        List<VariableValue> items = items();
        VariableOrder order = VariableOrder.of(items);
        Map<String, String> values = new HashMap<>();
        if (order.circles().isEmpty()) {
            order.sorted()
                    .forEach(item -> values.put(
                            item.name(), item.hasReferences() ? expand(item.value(), values) : item.value()));
        } else {
            items.forEach(item -> values.put(item.name(), item.value()));
        }
        return values;
    }

    /** A text with its references replaced; what is not known becomes nothing. */
    static String expand(String text, Map<String, String> values) {
        return VariableValue.REFERENCE.matcher(text).replaceAll(found -> {
            String name = VariableValue.name((Matcher) found);
            String value = name.isEmpty() ? found.group() : values.getOrDefault(name, "");
            return Matcher.quoteReplacement(value);
        });
    }

    /** The circles in which variables refer to each other, in GitLab's notation; empty for none. */
    Optional<String> circles() {
        boolean mayRefer = strong.hasReferences() || written.values().stream().anyMatch(VariableValue::hasReferences);
        if (!mayRefer) {
            return Optional.empty();
        }
        List<String> circles = VariableOrder.of(items()).circles();
        return circles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", circles));
    }

    private List<VariableValue> items() {
        List<VariableValue> items = new ArrayList<>();
        job.forEach((name, value) -> items.add(VariableValue.of(name, value)));
        predefined.forEach((name, value) -> items.add(VariableValue.of(name, value)));
        items.addAll(written.values());
        items.addAll(strong.items());
        return items;
    }
}
