package dev.pipewright.gitlab.resolve.include;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables that remember which of them somebody asked for. */
final class AskedVariables extends AbstractMap<String, String> {

    private final Map<String, String> variables;
    private final Set<String> asked = new LinkedHashSet<>();

    AskedVariables(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The names that were asked for, those that no variable has among them. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    @Override
    public @Nullable String get(Object name) {
        asked.add((String) name);
        return variables.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    /** Who looks at all has asked for all. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        asked.addAll(variables.keySet());
        return variables.entrySet();
    }
}
