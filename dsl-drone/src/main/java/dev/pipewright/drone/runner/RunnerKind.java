package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.Shape;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type of runner whose rules we know. */
public enum RunnerKind {
    DOCKER,
    KUBERNETES,
    EXEC,
    SSH,
    DIGITALOCEAN,
    MACSTADIUM;

    /** The type as files write it. */
    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The runner of a type; the empty type is docker's. */
    public static Optional<RunnerKind> of(String type) {
        if (type.isEmpty()) {
            return Optional.of(DOCKER);
        }
        for (RunnerKind kind : values()) {
            if (kind.type().equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The keys of a pipeline that the runner reads. */
    public Set<String> keys() {
        return shape().fields().keySet();
    }

    /** The keys of a step that the runner reads. */
    public Set<String> stepKeys() {
        return switch (this) {
            case DOCKER -> RunnerShapes.DOCKER_STEP.fields().keySet();
            case KUBERNETES -> RunnerShapes.KUBERNETES_STEP.fields().keySet();
            case EXEC, SSH, DIGITALOCEAN, MACSTADIUM ->
                RunnerShapes.STEP.fields().keySet();
        };
    }

    Shape.Structure shape() {
        return switch (this) {
            case DOCKER -> RunnerShapes.DOCKER;
            case KUBERNETES -> RunnerShapes.KUBERNETES;
            case EXEC -> RunnerShapes.EXEC;
            case SSH -> RunnerShapes.SSH;
            case DIGITALOCEAN -> RunnerShapes.DIGITALOCEAN;
            case MACSTADIUM -> RunnerShapes.MACSTADIUM;
        };
    }
}
