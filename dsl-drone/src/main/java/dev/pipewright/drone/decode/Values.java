package dev.pipewright.drone.decode;

import dev.pipewright.drone.decode.Shape.Structure;
import dev.pipewright.yaml.RawNode;
import org.jspecify.annotations.Nullable;

/** What server and runners read alike, each under the names of its own code. */
public final class Values {

    private Values() {}

    /**
     * A value, or the name of the secret that holds it.
     *
     * @param value the value; null where a secret holds it, or nothing does
     * @param secret the name of the secret; empty for none
     */
    public record Setting(@Nullable Object value, String secret) {}

    /** The conditions of a {@code when} or {@code trigger}. */
    public static Structure conditions(String prefix, Shape condition) {
        Structure conditions = Shape.structure(prefix + ".Conditions");
        for (String key : new String[] {
            "action", "cron", "ref", "repo", "instance", "target", "event", "branch", "status", "paths"
        }) {
            conditions = conditions.with(key, condition);
        }
        return conditions;
    }

    /** A variable: text, or a secret. */
    public static Shape variable(String prefix) {
        Structure form = Shape.structure(prefix + ".variable").texts("value").with("from_secret", Shape.TEXT);
        return Shape.custom(prefix + ".Variable", (node, decoder) -> variable(node, decoder, form));
    }

    private static @Nullable Object variable(RawNode node, Decoder decoder, Structure form) {
        if (decoder.attempt(node, Shape.TEXT) instanceof String text) {
            return new Setting(text, "");
        }
        return decoder.demand(node, form) instanceof Fields fields
                ? new Setting(fields.text("value"), fields.text("from_secret"))
                : null;
    }

    /** A parameter of a plugin: anything, or a secret. */
    public static Shape parameter(String prefix) {
        Structure form = Shape.structure(prefix + ".parameter").texts("from_secret");
        return Shape.custom(prefix + ".Parameter", (node, decoder) -> parameter(node, decoder, form));
    }

    private static Object parameter(RawNode node, Decoder decoder, Structure form) {
        if (decoder.attempt(node, form) instanceof Fields fields
                && !fields.text("from_secret").isEmpty()) {
            return new Setting(null, fields.text("from_secret"));
        }
        return new Setting(decoder.demand(node, Shape.ANY), "");
    }
}
