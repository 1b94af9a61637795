package dev.pipewright.check;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All checks for one kind of subject, by ascending id.
 *
 * @param <S> what is looked at
 */
public final class CheckCatalogue<S> {

    private final List<CheckInfo> infos;
    private final Runner<S> runner;

    private CheckCatalogue(List<CheckInfo> infos, Runner<S> runner) {
        this.infos = infos;
        this.runner = runner;
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
        List<Check<S>> all = List.copyOf(checks);
        return new CheckCatalogue<>(
                all.stream().map(CheckCatalogue::info).toList(), (subject, configuration, found) -> {
                    for (Check<S> check : all) {
                        CheckInfo info = info(check);
                        if (!configuration.isOff(info.id())) {
                            Findings findings = new Findings(info);
                            check.check(subject, findings);
                            found.addAll(configuration.apply(findings.all()));
                        }
                    }
                });
    }

    /** These checks for another kind of subject: the view of it is worked out once for all of them. */
    public <T> CheckCatalogue<T> of(Function<T, S> view) {
        return new CheckCatalogue<>(
                infos, (subject, configuration, found) -> runner.run(view.apply(subject), configuration, found));
    }

    /** What all checks find, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> run(S subject) {
        return run(subject, CheckConfiguration.standard());
    }

    /** What the checks find that are not off, as grave as the configuration has it, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> run(S subject, CheckConfiguration configuration) {
        List<Diagnostic> found = new ArrayList<>();
        runner.run(subject, configuration, found);
        found.sort(Diagnostic.ORDER);
        return found;
    }

    /** The specifications of all checks, by ascending id. */
    public Stream<CheckInfo> infos() {
        return infos.stream();
    }

    /** What reports tell of all checks, by ascending id. */
    public List<CheckSummary> summaries() {
        return infos.stream().map(CheckCatalogue::summary).toList();
    }

    /** What reports tell of a check. */
    public static CheckSummary summary(CheckInfo info) {
        return new CheckSummary(info.id(), info.name(), info.summary(), info.why());
    }

    private static CheckInfo info(Check<?> check) {
        CheckInfo info = check.getClass().getAnnotation(CheckInfo.class);
        if (info == null) {
            throw new IllegalArgumentException(check.getClass().getName() + " lacks @CheckInfo");
        }
        return info;
    }

    @FunctionalInterface
    private interface Runner<S> {

        void run(S subject, CheckConfiguration configuration, List<Diagnostic> found);
    }
}
