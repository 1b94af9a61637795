package dev.pipewright.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The CI system whose files are judged. */
public enum Dialect {
    /** GitLab CI. */
    GITLAB,
    /** Drone. */
    DRONE,
    /** Woodpecker. */
    WOODPECKER;

    private static final Pattern DRONE_FILE = Pattern.compile("(?:.*/)?[^/]*\\.drone\\.ya?ml");
    private static final Pattern WOODPECKER_FILE = Pattern.compile("(?:.*/)?\\.woodpecker(?:/?|\\.ya?ml|/.*\\.ya?ml)");

    /** The system that looks for a file or folder of this name; GitLab for a name that says nothing. */
    public static Dialect of(String file) {
        if (DRONE_FILE.matcher(file).matches()) {
            return DRONE;
        }
        return WOODPECKER_FILE.matcher(file).matches() ? WOODPECKER : GITLAB;
    }

    /** The system whose files a word means, in upper or lower case: those of {@code drone-0.8} are Drone's too. */
    public static Optional<Dialect> named(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return wanted.equals("drone-0.8")
                ? Optional.of(DRONE)
                : Arrays.stream(values())
                        .filter(each -> each.toString().equals(wanted))
                        .findFirst();
    }

    /**
     * Judges lines of JSON.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public void lint(InputStream in, OutputStream out) throws IOException {
        switch (this) {
            case GITLAB -> GitLabLines.lint(in, out);
            case DRONE -> DroneLines.lint(in, out);
            case WOODPECKER -> WoodpeckerLines.lint(in, out);
        }
    }

    /**
     * Tells for lines of JSON what an event runs.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public void simulate(InputStream in, OutputStream out) throws IOException {
        switch (this) {
            case GITLAB -> GitLabLines.simulate(in, out);
            case DRONE -> DroneLines.simulate(in, out);
            case WOODPECKER -> WoodpeckerLines.simulate(in, out);
        }
    }

    /** As options write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
