package dev.pipewright.tool.cli;

import dev.pipewright.tool.DroneLines;
import dev.pipewright.tool.GitLabLines;
import dev.pipewright.tool.WoodpeckerLines;
import java.io.IOException;
import java.util.Locale;

/** The CI system whose files a command judges. */
enum Dialect {
    GITLAB,
    DRONE,
    WOODPECKER;

    /** Judges lines of JSON. */
    void lint(Streams streams) throws IOException {
        switch (this) {
            case GITLAB -> GitLabLines.lint(streams.in(), streams.out());
            case DRONE -> DroneLines.lint(streams.in(), streams.out());
            case WOODPECKER -> WoodpeckerLines.lint(streams.in(), streams.out());
        }
    }

    /** Tells for lines of JSON what an event runs. */
    void simulate(Streams streams) throws IOException {
        switch (this) {
            case GITLAB -> GitLabLines.simulate(streams.in(), streams.out());
            case DRONE -> DroneLines.simulate(streams.in(), streams.out());
            case WOODPECKER -> WoodpeckerLines.simulate(streams.in(), streams.out());
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
