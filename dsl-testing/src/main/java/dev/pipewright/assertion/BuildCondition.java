package dev.pipewright.assertion;

import dev.pipewright.drone.Condition;
import dev.pipewright.drone.Conditions;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Match;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a {@code trigger} or {@code when} may ask of a build, in the order in which a runner asks. */
enum BuildCondition {
    ACTION(Conditions::action, Build::action),
    CRON(Conditions::cron, Build::cron),
    REF(Conditions::ref, Build::ref),
    REPO(Conditions::repo, Build::repository),
    INSTANCE(Conditions::instance, Build::instance),
    TARGET(Conditions::target, Build::target),
    EVENT(Conditions::event, Build::event),
    BRANCH(Conditions::branch, Build::branch);

    private final Function<Conditions, Optional<Condition>> written;
    private final Function<Build, String> value;

    BuildCondition(Function<Conditions, Optional<Condition>> written, Function<Build, String> value) {
        this.written = written;
        this.value = value;
    }

    /** The first condition that a build does not meet. */
    static <T> Optional<T> firstUnmet(
            Conditions conditions, Build build, BiFunction<BuildCondition, Condition, T> use) {
        for (BuildCondition kind : values()) {
            Optional<Condition> condition = kind.written.apply(conditions);
            if (condition.filter(each -> !match(each).test(kind.value.apply(build))).isPresent()) {
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
        String key = name().toLowerCase(Locale.ROOT);
        String wanted = isExcluded
                ? "excludes " + key + " " + any(excluded)
                : "needs " + key + " " + any(condition.includeList().orElse(List.of()));
        return wanted + ", and " + key + " is " + (found.isEmpty() ? "not set" : Quoted.name(found));
    }

    private static Match match(Condition condition) {
        return new Match(
                condition.includeList().orElse(List.of()), condition.excludeList().orElse(List.of()));
    }

    private static String any(List<String> globs) {
        return globs.stream().map(Quoted::name).collect(Collectors.joining(" or "));
    }
}
