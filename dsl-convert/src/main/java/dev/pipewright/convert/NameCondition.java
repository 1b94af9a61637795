package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.glob.Glob;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition of Drone on a name that a variable of GitLab holds. */
final class NameCondition {

    private static final String EVERYTHING = "**";

    private NameCondition() {}

    static Holds of(String variable, Match names) {
        return excluded(variable, names.exclude()).and(included(variable, names.include()));
    }

    /** The same for the last part of a name, where what stands before it is known: that of {@code refs/heads/main}. */
    static Holds below(String prefix, String variable, Match names) {
        List<String> before = List.of(prefix.split("/"));
        List<String> include = below(before, names.include());
        if (include.isEmpty() && !names.include().isEmpty()) {
            return Holds.NEVER;
        }
        return of(variable, new Match(include, below(before, names.exclude())));
    }

    private static List<String> below(List<String> prefix, List<String> globs) {
        List<String> rests = new ArrayList<>();
        for (String glob : globs) {
            below(prefix, List.of(glob.split("/")), rests);
        }
        return rests;
    }

    /** A double star takes as much of the prefix as it likes. */
    private static void below(List<String> prefix, List<String> glob, List<String> rests) {
        if (glob.isEmpty()) {
            return;
        }
        if (prefix.isEmpty()) {
            rests.add(String.join("/", glob));
            return;
        }
        List<String> later = prefix.subList(1, prefix.size());
        List<String> rest = glob.subList(1, glob.size());
        if (glob.get(0).equals(EVERYTHING)) {
            below(prefix, rest, rests);
            below(later, glob, rests);
        } else if (Glob.matches(glob.get(0), prefix.get(0))) {
            below(later, rest, rests);
        }
    }

    private static Holds included(String variable, List<String> globs) {
        if (globs.isEmpty() || globs.contains(EVERYTHING)) {
            return Holds.ALWAYS;
        }
        if (globs.size() == 1 && GlobPattern.isName(globs.get(0))) {
            return Holds.where(Variable.of(variable).eq(globs.get(0)));
        }
        return pattern(globs)
                .map(pattern -> Holds.where(Variable.of(variable).matches(pattern)))
                .orElse(Holds.NEVER);
    }

    private static Holds excluded(String variable, List<String> globs) {
        if (globs.contains(EVERYTHING)) {
            return Holds.NEVER;
        }
        if (globs.size() == 1 && GlobPattern.isName(globs.get(0))) {
            return Holds.where(Variable.of(variable).ne(globs.get(0)));
        }
        return pattern(globs)
                .map(pattern -> Holds.where(doesNotMatch(variable, pattern)))
                .orElse(Holds.ALWAYS);
    }

    private static Condition doesNotMatch(String variable, String pattern) {
        return Variable.of(variable).doesNotMatch(pattern);
    }

    /** One expression for all globs that are not broken; empty where none is left. */
    private static Optional<String> pattern(List<String> globs) {
        List<String> patterns = globs.stream()
                .distinct()
                .flatMap(glob -> GlobPattern.of(glob).stream())
                .toList();
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join("|", patterns);
        return Optional.of(patterns.size() == 1 ? "^" + all + "$" : "^(" + all + ")$");
    }
}
