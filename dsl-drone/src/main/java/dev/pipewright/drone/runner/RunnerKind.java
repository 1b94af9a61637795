package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.Shape;
import java.util.Locale;
import java.util.Optional;

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
