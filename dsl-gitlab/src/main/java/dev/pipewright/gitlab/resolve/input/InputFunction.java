package dev.pipewright.gitlab.resolve.input;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A function of an interpolation block, with its arguments. */
record InputFunction(String name, BiFunction<String, Map<String, String>, String> body) {

    private static final Pattern TRUNCATE = Pattern.compile("truncate\\(\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)?");
    private static final Pattern VARIABLE =
            Pattern.compile("\\$([a-zA-Z_][a-zA-Z0-9_]*)|\\$\\{([a-zA-Z_][a-zA-Z0-9_]*)\\}|%([a-zA-Z_][a-zA-Z0-9_]*)%");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_\\-.,:+/@\\n]");

    /** The function that a text calls, null for none. */
    static @Nullable InputFunction parse(String call) {
        if (call.equals("expand_vars")) {
            return new InputFunction(call, (text, variables) -> expand(text, variables::get));
        }
        if (call.equals("posix_escape")) {
            return new InputFunction(call, (text, variables) -> escape(text));
        }
        Matcher truncate = TRUNCATE.matcher(call);
        if (truncate.matches()) {
            int offset = Integer.parseInt(truncate.group(1));
            int length = Integer.parseInt(truncate.group(2));
            return new InputFunction("truncate", (text, variables) -> truncate(text, offset, length));
        }
        return null;
    }

    String apply(String text, Map<String, String> variables) {
        return body.apply(text, variables);
    }

    private static String truncate(String text, int offset, int length) {
        int characters = text.codePointCount(0, text.length());
        int from = Math.min(offset, characters);
        int to = Math.min(from + length, characters);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /** Variables that are not known stay. */
    static String expand(String text, Function<String, @Nullable String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String name =
                    found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
            String value = variables.apply(name);
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    private static String escape(String text) {
        return text.isEmpty()
                ? "''"
                : UNSAFE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()))
                        .replace("\n", "'\n'");
    }
}
