package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.glob.Glob;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A set of names of branches or tags, as a condition of Drone can say it: all or some, with exceptions. */
final class Names {

    static final Names ALL = new Names(true, Match.ALL);
    static final Names NONE = new Names(false, Match.ALL);

    private final boolean any;
    private final Match constraint;

    private Names(boolean any, Match constraint) {
        this.any = any;
        this.constraint = constraint;
    }

    /** Those that one of the globs matches. */
    static Names in(List<String> globs) {
        return globs.isEmpty()
                ? NONE
                : new Names(true, new Match(globs.stream().distinct().toList(), List.of()));
    }

    static Names when(boolean all) {
        return all ? ALL : NONE;
    }

    private static Names except(List<String> globs) {
        return globs.isEmpty()
                ? ALL
                : new Names(true, new Match(List.of(), globs.stream().distinct().toList()));
    }

    /** The globs to include and to exclude; not of {@link #NONE}. */
    Match constraint() {
        return constraint;
    }

    boolean isEmpty() {
        return !any;
    }

    boolean isAll() {
        return equals(ALL);
    }

    private List<String> include() {
        return constraint.include();
    }

    private List<String> exclude() {
        return constraint.exclude();
    }

    /**
     * All others.
     *
     * @throws Untranslatable where no condition of Drone says it
     */
    Names not() {
        if (isEmpty()) {
            return ALL;
        }
        if (isAll()) {
            return NONE;
        }
        if (!include().isEmpty() && !exclude().isEmpty()) {
            throw new Untranslatable("names with exceptions cannot be turned round");
        }
        return include().isEmpty() ? in(exclude()) : except(include());
    }

    /**
     * Those of either.
     *
     * @throws Untranslatable where no condition of Drone says it
     */
    Names or(Names other) {
        if (isEmpty() || other.isAll() || equals(other)) {
            return other;
        }
        if (other.isEmpty() || isAll()) {
            return this;
        }
        if (exclude().isEmpty() && other.exclude().isEmpty()) {
            return in(
                    Stream.concat(include().stream(), other.include().stream()).toList());
        }
        if (include().isEmpty() && other.exclude().isEmpty()) {
            return withoutExceptions(other.include());
        }
        if (other.include().isEmpty() && exclude().isEmpty()) {
            return other.withoutExceptions(include());
        }
        return not().and(other.not()).not();
    }

    /** An exception is none any more where one of the globs takes it back as a whole. */
    private Names withoutExceptions(List<String> globs) {
        List<String> left =
                exclude().stream().filter(name -> !globs.contains(name)).toList();
        boolean apart = names(left)
                && left.stream().noneMatch(name -> globs.stream().anyMatch(glob -> Glob.matches(glob, name)));
        if (!apart && !(names(left) && names(globs))) {
            throw new Untranslatable("names and exceptions overlap");
        }
        return except(left);
    }

    /**
     * Those of both.
     *
     * @throws Untranslatable where no condition of Drone says it
     */
    Names and(Names other) {
        if (isEmpty() || other.isAll() || equals(other)) {
            return this;
        }
        if (other.isEmpty() || isAll()) {
            return other;
        }
        List<String> exceptions = Stream.concat(exclude().stream(), other.exclude().stream())
                .distinct()
                .toList();
        if (include().isEmpty() || other.include().isEmpty()) {
            List<String> included = include().isEmpty() ? other.include() : include();
            return narrowed(included, exceptions);
        }
        if (names(include())) {
            return narrowed(include().stream().filter(other::contains).toList(), exceptions);
        }
        if (names(other.include())) {
            return narrowed(other.include().stream().filter(this::contains).toList(), exceptions);
        }
        throw new Untranslatable("two patterns at once");
    }

    private static Names narrowed(List<String> included, List<String> exceptions) {
        if (names(included) && !included.isEmpty()) {
            Match without = new Match(List.of(), exceptions);
            return in(included.stream().filter(without::test).toList());
        }
        return included.isEmpty() && exceptions.isEmpty()
                ? NONE
                : included.isEmpty() ? except(exceptions) : new Names(true, new Match(included, exceptions));
    }

    private boolean contains(String name) {
        return any && constraint.test(name);
    }

    private static boolean names(List<String> globs) {
        return globs.stream().allMatch(GlobPattern::isName);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Names that && any == that.any && constraint.equals(that.constraint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(any, constraint);
    }

    @Override
    public String toString() {
        return any ? constraint.toString() : "none";
    }

    /** What cannot be said in Drone. */
    static final class Untranslatable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Untranslatable(String reason) {
            super(reason, null, false, false);
        }
    }
}
