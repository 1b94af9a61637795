package dev.pipewright.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Parameters that take one of some words, in upper or lower case. */
final class Choice {

    private Choice() {}

    /**
     * The constant of a word.
     *
     * @param values all that there are
     * @param example the word that a failure proposes
     */
    static <E extends Enum<E>> E of(E[] values, String parameter, String given, String example)
            throws MojoExecutionException {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("\"" + parameter + "\" takes one of "
                        + Arrays.stream(values)
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ", but got \"" + given + "\": set it with '-Dpipewright." + parameter + "=" + example + "'"));
    }
}
