package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.simulate.BuildTable;
import dev.pipewright.tree.YamlOrigin;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Assertions about a file of Drone: its pipelines and steps, what is wrong with it, and by {@link #on} what any build does.
 */
public final class DroneAssert extends AbstractCiConfigurationAssert<DroneAssert, DroneConfiguration> {

    DroneAssert(DroneConfiguration configuration) {
        super(configuration, DroneAssert.class);
    }

    /** Goes on with what a build does. */
    public BuildAssert on(Build build) {
        return new BuildAssert(DroneBuild.of(actual, build, sources())).as(info.description());
    }

    /**
     * The table of pipelines, steps and builds, the {@linkplain Event#ofDrone(DroneConfiguration) standard ones and those that are spoken of}, is that
     * of a committed file, a Markdown table;
     * {@code -Dpipewright.update=true} rewrites it, which is refused where {@code CI} is set.
     */
    public DroneAssert matchesTable(Path file) {
        return matchesTable(file, Event.ofDrone(actual));
    }

    /**
     * The table of pipelines, steps and builds is that of a committed file, as {@link #matchesTable(Path)} has it.
     *
     * @param builds the columns
     */
    public DroneAssert matchesTable(Path file, List<Event<Build>> builds) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        builds.forEach(build -> verdicts.put(build.name(), DroneBuild.verdict(actual, build.scenario())));
        return matches(file, BuildTable.of(verdicts));
    }

    /** The file has these pipelines, and perhaps others; one without a name is {@code default}. */
    public DroneAssert hasPipelines(String... pipelines) {
        return passes(parts().complaint(pipelines));
    }

    /** The file has these pipelines and no others. */
    public DroneAssert hasOnlyPipelines(String... pipelines) {
        return passes(parts().complaintOfOthers(pipelines));
    }

    /** The file has a pipeline, and the assertions hold for that. */
    public DroneAssert pipeline(String name, Consumer<StepsAssert> assertions) {
        return part(parts(), name, assertions);
    }

    private Parts parts() {
        return DroneParts.of(actual, sources());
    }

    /** Drone accepts the file in any repository, also one that nobody trusts. */
    public DroneAssert isAccepted() {
        return accepted("Drone should accept the file", false);
    }

    /** Drone accepts the file where an administrator marked the repository as trusted. */
    public DroneAssert isAcceptedIfTrusted() {
        return accepted("Drone should accept the file in a trusted repository", true);
    }

    private DroneAssert accepted(String what, boolean trusted) {
        Verdict verdict = actual.verdict(trusted);
        if (!verdict.isValid()) {
            fail(what, told(verdict));
        }
        return this;
    }

    /** Drone accepts the file, but not before an administrator marked the repository as trusted. */
    public DroneAssert needsTrust() {
        isAcceptedIfTrusted();
        return refused("the file should need a trusted repository", false, Failure::isForLackOfTrust);
    }

    /** Drone refuses the file, even in a trusted repository, with an error of which this is a part, in Drone's words. */
    public DroneAssert isRefusedWith(String part) {
        return refused(
                "Drone should refuse the file with \"" + part + "\"",
                true,
                failure -> failure.message().contains(part));
    }

    private DroneAssert refused(String what, boolean trusted, Predicate<Failure> wanted) {
        Verdict verdict = actual.verdict(trusted);
        if (verdict.failures().stream().noneMatch(wanted)) {
            fail(what, verdict.isValid() ? "it is accepted" : told(verdict));
        }
        return this;
    }

    private String told(Verdict verdict) {
        return verdict.failures().stream()
                .map(failure -> failure.message()
                        + "\n"
                        + Sources.shown(new YamlOrigin(actual.file(), Math.max(1, failure.line()), 1), sources()))
                .collect(Collectors.joining());
    }

    @Override
    SourceText sources() {
        return Sources.of(Map.of(actual.file(), actual.text()));
    }
}
