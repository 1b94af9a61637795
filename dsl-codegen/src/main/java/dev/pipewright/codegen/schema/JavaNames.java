package dev.pipewright.codegen.schema;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names of keywords. */
public final class JavaNames {

    /** Methods that every generated class has, and that no keyword may hide. */
    private static final Set<String> TAKEN = Set.of(
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "toString",
            "hashCode",
            "equals",
            "clone",
            "finalize",
            "toNode",
            "over",
            "keyOrder",
            "set",
            "without",
            "comment",
            "of",
            "from");

    private JavaNames() {}

    /** {@code before_script} as {@code beforeScript}. */
    public static String camel(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty() ? lowerFirst(word) : upperFirst(word));
        }
        return name.toString();
    }

    /** {@code pull-push} as {@code PULL_PUSH}; what begins with a digit gets an underscore before it. */
    public static String constant(String value) {
        String name = value.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** The name with its first letter in upper case. */
    public static String upperFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String lowerFirst(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        return name.isEmpty() || shouted
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static void check(String place, String name) {
        if (SourceVersion.isKeyword(name) || !SourceVersion.isIdentifier(name) || TAKEN.contains(name)) {
            throw new SchemaException(place, "\"" + name + "\" cannot be the name of a method; give it an x-java");
        }
    }
}
