package dev.pipewright.assertion;

import dev.pipewright.drone.Condition;
import dev.pipewright.drone.Conditions;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Match;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that a {@code trigger} or {@code when} may ask of a build.
 *
 * @param key its keyword
 * @param written what the file says of it
 * @param value what the build is like
 */
record BuildCondition(String key, Function<Conditions, Optional<Condition>> written, Function<Build, String> value) {

    /** In the order in which a runner asks. */
    private static final List<BuildCondition> ALL = List.of(
            new BuildCondition("action", Conditions::action, Build::action),
            new BuildCondition("cron", Conditions::cron, Build::cron),
            new BuildCondition("ref", Conditions::ref, Build::ref),
            new BuildCondition("repo", Conditions::repo, Build::repository),
            new BuildCondition("instance", Conditions::instance, Build::instance),
            new BuildCondition("target", Conditions::target, Build::target),
            new BuildCondition("event", Conditions::event, Build::event),
            new BuildCondition("branch", Conditions::branch, Build::branch));

    /** The first condition that a build does not meet. */
    static <T> Optional<T> firstUnmet(
            Conditions conditions, Build build, BiFunction<BuildCondition, Condition, T> use) {
        for (BuildCondition kind : ALL) {
            Optional<Condition> condition = kind.written.apply(conditions);
            if (condition
                    .filter(each -> !match(each).test(kind.value.apply(build)))
                    .isPresent()) {
                return condition.map(each -> use.apply(kind, each));
            }
        }
        return Optional.empty();
    }

    /** In words, why a condition does not hold: {@code needs event "tag", and event is "push"}. */
    String unmet(Condition condition, Build build) {
        String found = value.apply(build);
        List<String> excluded = condition.excludeList().orElse(List.of());
        boolean isExcluded = !new Match(List.of(), excluded).test(found);
        String wanted = isExcluded
                ? "excludes " + key + " " + any(excluded)
                : "needs " + key + " " + any(condition.includeList().orElse(List.of()));
        return wanted + ", and " + key + " is " + (found.isEmpty() ? "not set" : Quoted.name(found));
    }

    private static Match match(Condition condition) {
        return new Match(
                condition.includeList().orElse(List.of()),
                condition.excludeList().orElse(List.of()));
    }

    private static String any(List<String> globs) {
        return globs.stream().map(Quoted::name).collect(Collectors.joining(" or "));
    }
}
