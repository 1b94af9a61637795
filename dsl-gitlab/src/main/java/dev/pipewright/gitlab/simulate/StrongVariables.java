package dev.pipewright.gitlab.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that win over the configuration, from those of the user up to those of a schedule. */
final class StrongVariables {

    private static final List<VariableLevel> LEVELS = List.of(
            VariableLevel.INSTANCE,
            VariableLevel.GROUP,
            VariableLevel.PROJECT,
            VariableLevel.PIPELINE,
            VariableLevel.SCHEDULE);

    private final List<VariableValue> items = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final boolean hasReferences;

    StrongVariables(Scenario scenario) {
        add(Predefined.user(scenario));
        LEVELS.forEach(level -> add(scenario.variables(level)));
        hasReferences = items.stream().anyMatch(VariableValue::hasReferences);
    }

    private void add(Map<String, String> level) {
        level.forEach((name, value) -> {
            items.add(VariableValue.of(name, value));
            values.put(name, value);
        });
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** Weakest first; a name may come several times. */
    List<VariableValue> items() {
        return items;
    }

    boolean hasReferences() {
        return hasReferences;
    }
}
