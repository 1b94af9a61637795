package dev.pipewright.tool;

import dev.pipewright.convert.DroneToGitLab;
import dev.pipewright.convert.GitLabToDrone;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.legacy.LegacyDrone;
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
            Resolver resolver = Resolver.of(new DirectoryFiles(file.project().folder()));
            Resolution resolution = resolver.resolve(file.name(), file.text());
            if (!resolution.isValid()) {
                return new Arrival(Optional.empty(), resolution.diagnostics());
            }
            Conversion<DroneConfiguration> conversion = GitLabToDrone.of(resolution, resolver, file.defaultBranch());
            DroneConfiguration drone = conversion.configuration();
            return new Arrival(
                    conversion, drone.pipelines().isEmpty() ? List.of(noSteps(file.name())) : refusals(drone));
        }
    },
    /** Within Drone, the one thing to convert are files from before its first version. */
    DRONE_0_8_TO_DRONE(Dialect.DRONE, Dialect.DRONE) {
        @Override
        Arrival take(Departure file) {
            if (!LegacyDrone.recognizes(file.text())) {
                return refused(
                        "file \"" + file.name() + "\" is no file of Drone 0.8",
                        "such a file has \"pipeline\" and no \"kind\"");
            }
            Conversion<DroneConfiguration> conversion = LegacyDrone.convert(file.text(), file.name());
            return new Arrival(conversion, refusals(conversion.configuration()));
        }

        @Override
        String told() {
            return "drone-0.8 to drone";
        }
    };

    private static final String REQUIRES_TRUST = "DR401";

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

    /** The result; nothing of a file from before Drone 1.0, which has to become one of today first. */
    Arrival arrive(Departure file) {
        boolean isLegacy = from == Dialect.DRONE && to != Dialect.DRONE && LegacyDrone.recognizes(file.text());
        return isLegacy
                ? refused(
                        "file \"" + file.name() + "\" is a file of Drone 0.8",
                        "bring it to today's first: convert --from drone-0.8 --to drone")
                : take(file);
    }

    private static Arrival refused(String message, String help) {
        return new Arrival(
                Optional.empty(), List.of(Problem.BAD_REQUEST.say(message).addHelp(help)));
    }

    /** The result, and what the other system says to it. */
    abstract Arrival take(Departure file);

    static Optional<Route> of(Dialect from, Dialect to) {
        return Arrays.stream(values())
                .filter(route -> route.from == from && route.to == to)
                .findFirst();
    }

    /** What is converted to what, as options write it. */
    String told() {
        return from + " to " + to;
    }

    /** The ways that there are, for a message. */
    static String all() {
        return Arrays.stream(values()).map(Route::told).collect(Collectors.joining(", "));
    }

    private static Diagnostic noSteps(String file) {
        return Problem.BAD_REQUEST
                .say("no job of file \"" + file + "\" can be a step of Drone")
                .addHelp("see what is told of its jobs");
    }

    /** What Drone refuses, at the lines of the old file; what waits for an administrator alone is a warning. */
    private static List<Diagnostic> refusals(DroneConfiguration drone) {
        boolean isRefused = !drone.verdict(true).isValid();
        return drone.diagnostics().stream()
                .filter(finding -> finding.isError() || finding.id().equals(REQUIRES_TRUST))
                .map(finding -> isRefused && finding.isError() ? finding : finding.as(Severity.WARNING))
                .toList();
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
