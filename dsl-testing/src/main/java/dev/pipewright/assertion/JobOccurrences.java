package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The jobs of a configuration of GitLab on an event. */
final class JobOccurrences implements Occurrences {

    private static final Set<Phase> WITHOUT_ERROR = Set.of(Phase.SKIP, Phase.WORKFLOW, Phase.POPULATE);

    private final Run run;
    private final Optional<Resolution> known;
    private final Evidence evidence;

    /** @param known where the names of jobs come from */
    JobOccurrences(Run run, Optional<Resolution> known, Evidence evidence) {
        this.run = run;
        this.known = known;
        this.evidence = evidence;
    }

    @Override
    public String noun() {
        return "job";
    }

    @Override
    public String occasion() {
        return run.scenario().toString();
    }

    @Override
    public Optional<String> complaint(String name) {
        if (known.isEmpty() || (known.get().jobs().isEmpty() && !run.isCreated())) {
            return Optional.of(
                    Failure.text("job \"" + name + "\" is asked for on " + run.scenario(), evidence.ofRefusal()));
        }
        return new JobNames(known.get())
                .complaint(name)
                .map(complaint -> Failure.text(complaint.lines().findFirst().orElse(""), rest(complaint)));
    }

    private static String rest(String complaint) {
        return complaint.lines().skip(1).map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public List<String> meant(String name) {
        return known.map(resolution -> new JobNames(resolution).meant(name)).orElse(List.of());
    }

    @Override
    public Set<String> certain() {
        return run.jobs().stream().map(RunJob::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> possible() {
        return certain();
    }

    @Override
    public String why(String name) {
        return evidence.of(name);
    }

    @Override
    public String summary() {
        return evidence.summary();
    }

    @Override
    public Optional<String> error() {
        return run.refusedAt().filter(phase -> !WITHOUT_ERROR.contains(phase)).map(phase -> evidence.ofRefusal());
    }
}
