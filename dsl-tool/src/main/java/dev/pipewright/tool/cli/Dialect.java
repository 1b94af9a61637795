package dev.pipewright.tool.cli;

import dev.pipewright.tool.DroneLines;
import dev.pipewright.tool.GitLabLines;
import dev.pipewright.tool.WoodpeckerLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** The CI system whose files a command judges. */
enum Dialect {
    GITLAB(GitLabLines::lint, GitLabLines::simulate),
    DRONE(DroneLines::lint, DroneLines::simulate),
    WOODPECKER(WoodpeckerLines::lint, WoodpeckerLines::simulate);

    private final Lines lint;
    private final Lines simulate;

    Dialect(Lines lint, Lines simulate) {
        this.lint = lint;
        this.simulate = simulate;
    }

    /** Answers lines of JSON. */
    private interface Lines {
        void run(InputStream in, OutputStream out) throws IOException;
    }

    void lint(Streams streams) throws IOException {
        lint.run(streams.in(), streams.out());
    }

    void simulate(Streams streams) throws IOException {
        simulate.run(streams.in(), streams.out());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
