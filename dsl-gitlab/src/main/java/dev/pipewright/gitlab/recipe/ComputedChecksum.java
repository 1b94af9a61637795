package dev.pipewright.gitlab.recipe;

import dev.pipewright.gitlab.CacheKey;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A checksum of more than {@code cache:key:files} takes, computed by a job from git's own hashes and handed on as a variable:
 * for keys of caches and packages, and for a script that skips what is done already.
 *
 * <pre>{@code
 * ComputedChecksum assets = ComputedChecksum.of("ASSETS_CHECKSUM", "app/assets", "package.json", "yarn.lock");
 * Job checksum = assets.job();
 * Job compile = job("assets").needs(checksum).cache(cache().key(assets.key("assets")).paths("public/assets"));
 * }</pre>
 */
public final class ComputedChecksum {

    private final String variable;
    private final List<String> paths;

    private ComputedChecksum(String variable, List<String> paths) {
        this.variable = variable;
        this.paths = paths;
    }

    /**
     * A checksum of files and folders.
     *
     * @param variable the name of the variable that jobs get
     * @param paths what it is computed from; at least one
     * @throws IllegalArgumentException for a name that is none, or for no path or one with a quote
     */
    public static ComputedChecksum of(String variable, String... paths) {
        if (!variable.matches("[A-Za-z_]\\w*")) {
            throw new IllegalArgumentException(
                    "a variable has letters, digits and _, such as \"ASSETS_CHECKSUM\", but got \"" + variable + "\"");
        }
        return new ComputedChecksum(
                variable,
                Required.paths(
                        "a checksum is computed from at least one file or folder, such as \"app/assets\"", paths));
    }

    /** The job that computes it, in the stage {@code sync}. */
    public Job job() {
        String all = paths.stream().map(path -> "'" + path + "'").collect(Collectors.joining(" "));
        return GitLab.job("checksum-" + variable.toLowerCase(Locale.ROOT).replace('_', '-'))
                .stage("sync")
                .image(GitLab.image("alpine/git:v2.49.1").entrypoint(""))
                // Git has hashed every file already, and sees neither dates nor what other jobs left behind.
                .script("echo \"" + variable + "=$(git ls-tree -r HEAD -- " + all
                        + " | sha256sum | cut -c 1-40)\" | tee checksum.env")
                .artifacts(a -> a.reports(r -> r.dotenv("checksum.env")));
    }

    /** A cache key with the checksum, for jobs that need the job. */
    public CacheKey key(String prefix) {
        return CacheKey.of(prefix + "-$" + variable);
    }
}
