package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.cache;

import dev.pipewright.gitlab.Job;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An expensive part of the product that is built once for each state of its sources and kept as a generic package under their
 * hash: downloaded where it is there, built and uploaded where it is not (404), and neither where the cache holds the same.
 *
 * <pre>{@code
 * ContentHashPackage.of("workhorse", "bin", "workhorse", "Makefile").built(job("workhorse"), "make workhorse")
 * }</pre>
 */
public final class ContentHashPackage {

    private static final String SCRIPT = """
            hash=$(git ls-tree -r HEAD -- %1$s | sha256sum | cut -c 1-40)
            url="$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages/generic/%2$s/$hash/package.tar.gz"
            # The token goes through standard input, since every process of the machine sees arguments.
            request() { printf 'header = "JOB-TOKEN: %%s"\\n' "$CI_JOB_TOKEN" | curl --config - --silent --show-error "$@"; }
            if [ -e "%3$s/.content-hash" ] && [ "$(cat "%3$s/.content-hash")" = "$hash" ]; then
              echo "%2$s $hash is in the cache"
            else
              rm -rf "%3$s"
              status=$(request --location --output package.tar.gz --write-out '%%{http_code}' "$url")
              case $status in
                200)
                  echo "%2$s $hash was built before"
                  tar -x -z -f package.tar.gz
                  ;;
                404)
                  echo "%2$s $hash is new"
                  %4$s
                  echo "$hash" > "%3$s/.content-hash"
                  tar -c -z -f package.tar.gz "%3$s"
                  request --fail --upload-file package.tar.gz "$url"
                  ;;
                *)
                  echo "the package registry answered $status" >&2
                  exit 1
                  ;;
              esac
              rm -f package.tar.gz
            fi
            """;

    private final String name;
    private final String folder;
    private final List<String> sources;

    private ContentHashPackage(String name, String folder, List<String> sources) {
        this.name = name;
        this.folder = folder;
        this.sources = sources;
    }

    /**
     * A package of what a build leaves in a folder.
     *
     * @param name the package's name in the registry
     * @param folder the folder with what is built, from the project's root
     * @param sources the files and folders that it is built from; at least one
     * @throws IllegalArgumentException for a name that the registry refuses, for the whole project as folder, or for no source
     */
    public static ContentHashPackage of(String name, String folder, String... sources) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(
                    "a package's name has letters, digits, \".\", \"_\" and \"-\", such as \"workhorse\", but got \""
                            + name + "\"");
        }
        if (!folder.matches("[^/.~$\\s'\"]([^$'\"]*[^/$'\"])?")) {
            throw new IllegalArgumentException(
                    "a build leaves its product in a folder of the project, such as \"build/assets\", but got \""
                            + folder + "\"");
        }
        String missing = "a package is known by the hash of its sources; give at least one file or folder, such as \""
                + name + "/\"";
        return new ContentHashPackage(name, folder, Required.paths(missing, sources));
    }

    /**
     * The job that has the product in the end; its image has git, curl and tar.
     *
     * @param job a job with an image, without a script
     * @param build commands that build it into the folder; at least one
     * @throws IllegalArgumentException for no command
     */
    public Job built(Job job, String... build) {
        Required.texts("commands are needed that build \"" + name + "\" into \"" + folder + "\"", build);
        String all = sources.stream().map(path -> "'" + path + "'").collect(Collectors.joining(" "));
        String indented = Arrays.stream(build).flatMap(String::lines).collect(Collectors.joining("\n      "));
        return job.cache(cache().key(name + "-$CI_COMMIT_REF_SLUG")
                        .fallbackKeys(name + "-$CI_DEFAULT_BRANCH")
                        .paths(folder))
                .addScript(SCRIPT.formatted(all, name, folder, indented))
                .artifacts(a -> a.paths(folder).expireIn(Duration.ofHours(2)));
    }
}
