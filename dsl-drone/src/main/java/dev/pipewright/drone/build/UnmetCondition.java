package dev.pipewright.drone.build;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a {@code trigger} or {@code when} that does not hold for a build.
 *
 * @param name its keyword, {@code event}
 * @param isExcluded whether what it excludes keeps the build away, and not what it asks for
 * @param wanted what it asks for or excludes, one of which would do
 * @param found what the build is like; empty where it has no such thing
 */
public record UnmetCondition(String name, boolean isExcluded, List<String> wanted, String found) {

    /** Keeps the list as it is now. */
    public UnmetCondition {
        wanted = List.copyOf(wanted);
    }

    /** In words, to stand behind "its trigger": {@code needs event "tag", and event is "push"}. */
    @Override
    public String toString() {
        return (isExcluded ? "excludes " : "needs ") + name + ' '
                + wanted.stream().map(UnmetCondition::quoted).collect(Collectors.joining(" or ")) + ", and " + name
                + " is " + (found.isEmpty() ? "not set" : quoted(found));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
