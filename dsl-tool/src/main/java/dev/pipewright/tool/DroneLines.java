package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.check.DroneChecks;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.simulate.Simulation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers many questions about Drone files in one process: a JSON object a line in, and one a line out, in the same order. A line
 * that cannot be used is answered by an error and never ends the run.
 */
public final class DroneLines {

    private DroneLines() {}

    /**
     * Judges as Drone does: {@code {"id", "yaml", "event"?, "branch"?, "ref"?, "action"?, "cron"?, "target"?, "trusted"?}} in,
     * {@code {"id", "valid", "phase"?, "error"?, "requires_trusted", "errors": [...], "warnings": [...]}} out.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void lint(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        DroneRequest::new,
                        DroneLines::linted,
                        reason -> verdict(Optional.empty(), false, List.of(Problem.BAD_REQUEST.say(reason))),
                        "the text cannot be judged")
                .run(in, out);
    }

    /**
     * Runs each for an event: {@code {"id", "yaml", "event"?, "branch"?, "source"?, "ref"?, "action"?, "cron"?, "target"?,
     * "slug"?, "instance"?, "trusted"?, "exit"?: {step: code}}} in, {@code {"id", "created", "phase"?, "error"?, "status"?,
     * "pipelines"}} out. A step in {@code exit} is its name, or {@code pipeline/step}; its code a number or {@code error}. A line
     * that cannot be used is answered with the phase {@code request}.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void simulate(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(DroneRequest::new, DroneLines::simulated, BuildRunText::refusal, "the line cannot be simulated")
                .run(in, out);
    }

    private static JsonAnswer.Fields linted(DroneRequest request) throws Found {
        String text = request.yaml();
        Build build = request.build();
        Optional<Failure> failure = Verdict.of(text, build).failure();
        boolean needsTrust = failure.filter(Failure::isForLackOfTrust).isPresent()
                && Verdict.of(text, build.trusted(true)).isValid();
        Stream<Diagnostic> errors = failure.stream().map(each -> each.diagnostic(DroneConfiguration.DEFAULT_FILE));
        Stream<Diagnostic> others =
                DroneChecks.diagnose(text, DroneConfiguration.DEFAULT_FILE, CheckConfiguration.standard()).stream()
                        .filter(finding -> !finding.isError());
        return verdict(failure, needsTrust, Stream.concat(errors, others).toList());
    }

    private static JsonAnswer.Fields verdict(Optional<Failure> failure, boolean needsTrust, List<Diagnostic> findings) {
        return json -> {
            json.writeBooleanField("valid", findings.stream().noneMatch(Diagnostic::isError));
            if (failure.isPresent()) {
                json.writeStringField("phase", failure.get().phase().text());
                json.writeStringField("error", failure.get().message());
            }
            json.writeBooleanField("requires_trusted", needsTrust);
            FindingsJson.write(json, findings);
        };
    }

    private static JsonAnswer.Fields simulated(DroneRequest request) throws Found {
        Simulation simulation = Simulation.of(request.yaml(), request.build()).endings(request.endings());
        return BuildRunText.fields(simulation.run());
    }
}
