package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.RefusedException;
import dev.pipewright.drone.decode.Values;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a runner refuses while it reads a pipeline. */
final class ParseRules {

    private static final int LONGEST_NAME = 100;

    private ParseRules() {}

    static void check(RunnerKind kind, Fields pipeline) {
        switch (kind) {
            case SSH -> server(pipeline.structure("server"));
            case DIGITALOCEAN -> {
                if (!isSet(pipeline.value("token"))) {
                    throw refused("invalid or missing API token", pipeline.line());
                }
            }
            case DOCKER, KUBERNETES, EXEC, MACSTADIUM -> {}
        }
        Set<String> names = new HashSet<>();
        for (Fields step : pipeline.structures("steps")) {
            step(kind, step, names, pipeline.line());
        }
    }

    private static void server(Fields server) {
        if (!isSet(server.value("host"))) {
            throw refused("invalid or missing server host", server.line());
        }
        if (!isSet(server.value("user"))) {
            throw refused("invalid or missing server user", server.line());
        }
        if (!isSet(server.value("password")) && !isSet(server.value("ssh_key"))) {
            throw refused("invalid or missing server password or ssh_key", server.line());
        }
    }

    private static boolean isSet(@Nullable Object value) {
        return value instanceof Values.Setting setting
                && (!setting.secret().isEmpty() || (setting.value() instanceof String text && !text.isEmpty()));
    }

    private static void step(RunnerKind kind, @Nullable Fields step, Set<String> names, int line) {
        if (step == null) {
            throw refused("detected nil step", line);
        }
        String name = step.text("name");
        if (kind == RunnerKind.EXEC && !step.text("image").isEmpty()) {
            throw refused("cannot define images for an exec pipeline", step.line());
        }
        if ((kind == RunnerKind.SSH || kind == RunnerKind.DIGITALOCEAN) && step.flag("detach")) {
            throw refused("detached steps are not allowed", step.line());
        }
        if (name.isEmpty()) {
            throw refused("invalid or missing step name", step.line());
        }
        boolean limited = kind == RunnerKind.DOCKER || kind == RunnerKind.KUBERNETES;
        if (limited && name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw refused("step name cannot exceed 100 characters", step.line());
        }
        if (!names.add(name)) {
            throw refused("duplicate step name", step.line());
        }
    }

    private static RefusedException refused(String message, int line) {
        return new RefusedException("Linter: " + message, line);
    }
}
