package dev.pipewright.yaml;

import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Scalar.Kind;
import dev.pipewright.tree.YamlOrigin;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Resolves scalars with a tag as Psych does, in a reader that permits symbols and {@code !reference} but no Ruby object.
 * A tag that only tells the kind is applied and then dropped; {@code !reference} and tags that nobody knows are kept.
 */
final class TaggedScalars {

    private TaggedScalars() {}

    /**
     * The scalar, or null for a tag that is not permitted.
     *
     * @throws NumberFormatException for a value that is no number, as the tag says
     */
    static @Nullable Scalar resolve(String tag, String text, YamlOrigin origin) {
        String name = tag.startsWith(Tags.CORE) ? "!!" + tag.substring(Tags.CORE.length()) : tag;
        return switch (name) {
            case "!", "!!str", "!str", "!ruby/string" -> Scalar.of(text, origin);
            case "!!float", "!float" -> real(text, origin);
            case "!!binary", "!binary" -> binary(text, origin);
            case "!ruby/sym", "!ruby/symbol" -> Scalar.read(Kind.STRING, text, null, origin);
            case "!reference" -> (Scalar) Scalar.of(text, origin).tagged(tag);
            case "!!int", "!!bool", "!!null", "!!timestamp" -> plain(text, origin);
            default -> isRuby(name) ? null : (Scalar) plain(text, origin).tagged(tag);
        };
    }

    /** Whether the tag asks for a Ruby object, which no CI server permits. */
    static boolean isRuby(String tag) {
        return tag.startsWith("!ruby/")
                || tag.startsWith("!str:")
                || tag.startsWith("!map:")
                || tag.startsWith("!seq:");
    }

    static Scalar plain(String text, YamlOrigin origin) {
        PsychScalars.Resolved resolved = PsychScalars.resolve(text);
        return Scalar.read(resolved.kind(), resolved.value(), spelling(resolved, text), origin);
    }

    /** That a string with a variable has no quotes matters to who replaces the variable first. */
    private static @Nullable String spelling(PsychScalars.Resolved resolved, String text) {
        boolean isPlainVariable = text.equals(resolved.value()) && TextVariables.areIn(text);
        return isPlainVariable ? text : resolved.spelling();
    }

    private static Scalar real(String text, YamlOrigin origin) {
        Object value = PsychScalars.resolve(text).value();
        if (!(value instanceof Number number)) {
            throw new NumberFormatException("not a number");
        }
        return Scalar.of(number.doubleValue(), origin);
    }

    private static @Nullable Scalar binary(String text, YamlOrigin origin) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return Scalar.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    origin);
        } catch (CharacterCodingException | IllegalArgumentException notText) {
            return null;
        }
    }
}
