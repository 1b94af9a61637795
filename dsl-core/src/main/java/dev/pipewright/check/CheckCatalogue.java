package dev.pipewright.check;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All checks for one kind of subject, by ascending id.
 *
 * @param <S> what is looked at
 */
public final class CheckCatalogue<S> {

    private final List<Check<S>> checks;

    private CheckCatalogue(List<Check<S>> checks) {
        this.checks = checks;
    }

    /**
     * A catalogue of these checks.
     *
     * @throws IllegalArgumentException if a check has no {@link CheckInfo}, or the ids do not ascend
     */
    public static <S> CheckCatalogue<S> of(List<Check<S>> checks) {
        String last = "";
        for (Check<S> check : checks) {
            String id = info(check).id();
            if (id.compareTo(last) <= 0) {
                throw new IllegalArgumentException("check " + id + " must come before " + last + ", and only once");
            }
            last = id;
        }
        return new CheckCatalogue<>(List.copyOf(checks));
    }

    /** What all checks find, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> run(S subject) {
        List<Diagnostic> found = new ArrayList<>();
        for (Check<S> check : checks) {
            Findings findings = new Findings(info(check));
            check.check(subject, findings);
            found.addAll(findings.all());
        }
        found.sort(Diagnostic.ORDER);
        return found;
    }

    /** The specifications of all checks. */
    public Stream<CheckInfo> infos() {
        return checks.stream().map(CheckCatalogue::info);
    }

    private static CheckInfo info(Check<?> check) {
        CheckInfo info = check.getClass().getAnnotation(CheckInfo.class);
        if (info == null) {
            throw new IllegalArgumentException(check.getClass().getName() + " lacks @CheckInfo");
        }
        return info;
    }
}
