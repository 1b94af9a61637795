package dev.pipewright.gitlab.simulate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables that a scenario sets, by level. Immutable. */
record LevelledVariables(Map<VariableLevel, Map<String, String>> levels) {

    static final LevelledVariables NONE = new LevelledVariables(Map.of());

    Map<String, String> at(VariableLevel level) {
        return levels.getOrDefault(level, Map.of());
    }

    LevelledVariables with(VariableLevel level, Map<String, String> more) {
        Map<VariableLevel, Map<String, String>> changed = new EnumMap<>(VariableLevel.class);
        changed.putAll(levels);
        Map<String, String> merged = new LinkedHashMap<>(at(level));
        merged.putAll(more);
        changed.put(level, Collections.unmodifiableMap(merged));
        return new LevelledVariables(Collections.unmodifiableMap(changed));
    }

    LevelledVariables without(VariableLevel level) {
        Map<VariableLevel, Map<String, String>> changed = new EnumMap<>(VariableLevel.class);
        changed.putAll(levels);
        changed.remove(level);
        return new LevelledVariables(Collections.unmodifiableMap(changed));
    }

    /** These without a predefined variable. */
    LevelledVariables without(String predefined) {
        Map<String, String> rest = new LinkedHashMap<>(at(VariableLevel.PREDEFINED));
        rest.remove(predefined);
        return without(VariableLevel.PREDEFINED).with(VariableLevel.PREDEFINED, rest);
    }
}
