package dev.pipewright.drone.build;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a {@code trigger} or {@code when} that does not hold for a build.
 *
 * @param name its keyword, {@code event}
 * @param match what the file asks for
 * @param found what the build is like; empty where it has no such thing
 */
public record UnmetCondition(String name, Match match, String found) {

    /** In words, to stand behind "its trigger": {@code needs event "tag", and event is "push"}. */
    @Override
    public String toString() {
        boolean isExcluded = !new Match(List.of(), match.exclude()).test(found);
        String wanted = isExcluded ? "excludes " : "needs ";
        List<String> globs = isExcluded ? match.exclude() : match.include();
        return wanted + name + ' ' + globs.stream().map(UnmetCondition::quoted).collect(Collectors.joining(" or "))
                + ", and " + name + " is " + (found.isEmpty() ? "not set" : quoted(found));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
