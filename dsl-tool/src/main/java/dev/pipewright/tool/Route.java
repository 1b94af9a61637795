package dev.pipewright.tool;

import dev.pipewright.convert.DroneToGitLab;
import dev.pipewright.convert.GitLabToDrone;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.port.Port;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.Conversion;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way from one CI system to another. */
enum Route {
    DRONE_TO_WOODPECKER(Dialect.DRONE, Dialect.WOODPECKER) {
        @Override
        Arrival take(Departure file) {
            Conversion<WoodpeckerConfiguration> port = Port.of(DroneConfiguration.parse(file.text(), file.name()));
            return new Arrival(port, judged(port.configuration()));
        }
    },
    DRONE_TO_GITLAB(Dialect.DRONE, Dialect.GITLAB) {
        @Override
        Arrival take(Departure file) {
            Conversion<Pipeline> conversion = DroneToGitLab.of(DroneConfiguration.parse(file.text(), file.name()));
            return new Arrival(
                    conversion,
                    Simulation.of(conversion.configuration()).resolution().diagnostics());
        }
    },
    GITLAB_TO_DRONE(Dialect.GITLAB, Dialect.DRONE) {
        @Override
        Arrival take(Departure file) {
            Resolution resolution =
                    Resolver.of(new DirectoryFiles(file.project().folder())).resolve(file.name(), file.text());
            if (!resolution.isValid()) {
                return new Arrival(Optional.empty(), resolution.diagnostics());
            }
            Conversion<DroneConfiguration> conversion = GitLabToDrone.of(resolution, file.defaultBranch());
            return new Arrival(conversion, judged(conversion.configuration(), file.name()));
        }
    };

    private final Dialect from;
    private final Dialect to;

    Route(Dialect from, Dialect to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A file that is to be converted.
     *
     * @param text what it says
     * @param name what messages call it
     * @param project the project that it belongs to
     * @param defaultBranch what the default branch of the project is called
     */
    record Departure(String text, String name, Project project, String defaultBranch) {}

    /**
     * What came of a file.
     *
     * @param conversion the result; empty where there is nothing to convert
     * @param findings what the other system says to it; an error is a reason to write nothing
     */
    record Arrival(Optional<Conversion<? extends CiConfiguration>> conversion, List<Diagnostic> findings) {

        Arrival(Conversion<? extends CiConfiguration> conversion, List<Diagnostic> findings) {
            this(Optional.of(conversion), findings);
        }
    }

    /** The result, and what the other system says to it. */
    abstract Arrival take(Departure file);

    static Optional<Route> of(Dialect from, Dialect to) {
        return Arrays.stream(values())
                .filter(route -> route.from == from && route.to == to)
                .findFirst();
    }

    /** The ways that there are, for a message. */
    static String all() {
        return Arrays.stream(values())
                .map(route -> route.from + " to " + route.to)
                .collect(Collectors.joining(", "));
    }

    /** What Drone would refuse in a repository that is trusted, and what only such a repository may do. */
    private static List<Diagnostic> judged(DroneConfiguration drone, String file) {
        if (drone.pipelines().isEmpty()) {
            return List.of(Problem.BAD_REQUEST
                    .say("no job of file \"" + file + "\" can be a step of Drone")
                    .addHelp("convert the configurations that its jobs start"));
        }
        Stream<Diagnostic> refused = drone.verdict(true).failures().stream().map(failure -> failure.diagnostic(file));
        Stream<Diagnostic> untrusted = drone.verdict(false).failures().stream()
                .filter(failure -> failure.isForLackOfTrust())
                .map(failure -> failure.diagnostic(file).as(Severity.WARNING));
        return Stream.concat(refused, untrusted).toList();
    }

    /** Woodpecker's findings; what waits for an administrator's permission alone is no reason to write nothing. */
    private static List<Diagnostic> judged(WoodpeckerConfiguration workflows) {
        String[] images = workflows.workflows().stream()
                .flatMap(Route::containers)
                .flatMap(step -> step.image().stream())
                .toArray(String[]::new);
        List<Diagnostic> permitted =
                workflows.trusted().privilegedPlugins(images).diagnostics();
        Stream<Diagnostic> permissions = workflows.diagnostics().stream()
                .filter(finding -> finding.isError() && !permitted.contains(finding))
                .map(finding -> finding.as(Severity.WARNING));
        return Stream.concat(permitted.stream(), permissions)
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private static Stream<Step> containers(Workflow workflow) {
        return Stream.concat(workflow.allSteps().stream(), workflow.allServices().stream());
    }
}
