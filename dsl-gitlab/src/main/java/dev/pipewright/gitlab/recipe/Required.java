package dev.pipewright.gitlab.recipe;

import java.util.Arrays;
import java.util.List;

/** Options that a recipe cannot do without: refused at the call, with what would be right. */
final class Required {

    private Required() {}

    /**
     * At least one text, none of them blank.
     *
     * @param missing what the recipe asks for, with an example
     */
    static List<String> texts(String missing, String... given) {
        if (given.length == 0 || Arrays.stream(given).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(given.length == 0 ? missing : missing + ", but got a blank one");
        }
        return List.of(given);
    }

    /** At least one path, as a shell takes it in single quotes. */
    static List<String> paths(String missing, String... given) {
        List<String> paths = texts(missing, given);
        paths.stream().filter(path -> path.contains("'")).findFirst().ifPresent(path -> {
            throw new IllegalArgumentException(missing + ", but got \"" + path + "\", whose quote ends a shell's text");
        });
        return paths;
    }
}
