package dev.pipewright.gitlab.recipe;

import dev.pipewright.gitlab.Job;
import java.time.Duration;
import java.util.List;

/**
 * Binaries handed on without their symbols, and without anything beside them, for as long as the pipeline wants them: artifacts
 * are packed and uploaded by one job and downloaded by every later one.
 *
 * <pre>{@code
 * StrippedArtifacts.of("target/release/server").addTo(build)
 * }</pre>
 */
public final class StrippedArtifacts {

    private final List<String> binaries;
    private final Duration kept;

    private StrippedArtifacts(List<String> binaries, Duration kept) {
        this.binaries = binaries;
        this.kept = kept;
    }

    /**
     * These binaries, kept for two hours.
     *
     * @throws IllegalArgumentException for none, and for a whole tree
     */
    public static StrippedArtifacts of(String... binaries) {
        Required.texts("at least one binary is handed on, such as \"target/release/server\"", binaries);
        for (String binary : binaries) {
            if (binary.endsWith("/") || binary.endsWith("**") || binary.equals(".") || binary.equals("*")) {
                throw new IllegalArgumentException(
                        "only binaries are handed on, by their paths such as \"bin/server\", but got \"" + binary
                                + "\"");
            }
        }
        return new StrippedArtifacts(List.of(binaries), Duration.ofHours(2));
    }

    /** For longer or shorter. */
    public StrippedArtifacts expireIn(Duration time) {
        return new StrippedArtifacts(binaries, time);
    }

    /** The job that strips and hands on what its script has built; its image has binutils. */
    public Job addTo(Job job) {
        return job.addScript("strip --strip-unneeded " + String.join(" ", binaries))
                .artifacts(a -> a.paths(binaries).expireIn(kept));
    }
}
