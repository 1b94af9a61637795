package dev.pipewright.tool.cli;

import java.util.Locale;

/** The CI system whose files a command judges. */
enum Dialect {
    GITLAB,
    DRONE,
    WOODPECKER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
