package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.decode.GoJson;
import dev.pipewright.drone.decode.GoText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a container finds in its environment: settings and variables as text, secrets put in. */
final class SettingTexts {

    private static final String SECRET = "from_secret";

    /** What stands for the value of a secret, which nobody knows here. */
    private static final String HIDDEN = "x";

    private final Optional<Set<String>> secrets;

    SettingTexts(Optional<Set<String>> secrets) {
        this.secrets = secrets.map(names ->
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    Map<String, String> settings(Map<String, @Nullable Object> settings) {
        Map<String, String> texts = new TreeMap<>();
        environment(settings)
                .forEach((key, text) -> texts.put(
                        "PLUGIN_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), text));
        return texts;
    }

    Map<String, String> environment(Map<String, @Nullable Object> variables) {
        Map<String, String> texts = new LinkedHashMap<>();
        variables.forEach((key, value) -> {
            if (value != null && !key.isEmpty()) {
                texts.put(key, text(value));
            }
        });
        return texts;
    }

    private String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(SECRET) ? secret(map.get(SECRET)) : json(value);
        }
        if (value instanceof List<?> list) {
            boolean simple = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
            return simple
                    ? list.stream().map(item -> item == null ? "" : text(item)).collect(Collectors.joining(","))
                    : json(value);
        }
        return GoText.of(value);
    }

    private String secret(@Nullable Object name) {
        if (!(name instanceof String text)) {
            throw RefusedWorkflow.of(FindingKind.COMPILE, "from_secret has to be a string");
        }
        String known = text.toLowerCase(Locale.ROOT);
        if (secrets.isPresent() && !secrets.get().contains(known)) {
            throw RefusedWorkflow.of(FindingKind.COMPILE, "secret \"" + known + "\" not found");
        }
        return HIDDEN;
    }

    private String json(@Nullable Object value) {
        return GoJson.of(
                value,
                each -> each instanceof Map<?, ?> map && map.containsKey(SECRET) ? secret(map.get(SECRET)) : each);
    }
}
