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
        return run(subject, CheckConfiguration.standard());
    }

    /** What the checks find that are not off, as grave as the configuration has it, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> run(S subject, CheckConfiguration configuration) {
        List<Diagnostic> found = new ArrayList<>();
        for (Check<S> check : checks) {
            CheckInfo info = info(check);
            if (configuration.isOff(info.id())) {
                continue;
            }
            Findings findings = new Findings(info);
            check.check(subject, findings);
            found.addAll(configuration.apply(findings.all()));
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
