package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.GoJson;
import dev.pipewright.drone.decode.GoText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a plugin's setting as the text of its variable. */
public final class SettingText {

    private SettingText() {}

    /** The text; null where the variable is not set at all. */
    public static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list && list.stream().noneMatch(SettingText::isCollection)) {
            return list.stream().map(SettingText::single).collect(Collectors.joining(","));
        }
        return isCollection(value) ? GoJson.of(value) : single(value);
    }

    private static boolean isCollection(@Nullable Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?>;
    }

    private static String single(@Nullable Object value) {
        return value == null ? "" : GoText.of(value);
    }
}
