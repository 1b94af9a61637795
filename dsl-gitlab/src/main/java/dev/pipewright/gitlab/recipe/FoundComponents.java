package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.job;

import dev.pipewright.gitlab.Image;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Trigger;
import java.time.Duration;
import java.util.List;

/**
 * Child pipelines for folders that are found when the pipeline runs: each folder with a {@code .gitlab-ci.yml} of its own in
 * which the commits of the push or the merge request changed something.
 *
 * <pre>{@code
 * List<Job> jobs = FoundComponents.in("services").jobs();
 * }</pre>
 */
public final class FoundComponents {

    private static final String FIND = """
            if [ -n "${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}" ]; then
              base=$CI_MERGE_REQUEST_DIFF_BASE_SHA
            else
              base=$CI_COMMIT_BEFORE_SHA
            fi
            : > components.yml
            for file in "%1$s"/*/.gitlab-ci.yml; do
              [ -e "$file" ] || continue
              folder=${file%%/.gitlab-ci.yml}
              # A commit that is not here, as before the first push of a branch, counts as a change of everything.
              if git cat-file -e "$base" 2>/dev/null && git diff --quiet "$base" HEAD -- "$folder"; then
                echo "unchanged: $folder"
                continue
              fi
              echo "changed: $folder"
              {
                printf '%%s:\\n' "${folder##*/}"
                printf '  trigger:\\n    include: %%s\\n    strategy: depend\\n' "$file"
                # In a child pipeline a job without rules would not run for merge requests.
                printf '  rules:\\n    - when: on_success\\n'
              } >> components.yml
            done
            if [ ! -s components.yml ]; then
              # GitLab refuses a pipeline without jobs.
              printf 'nothing-changed:\\n  script: echo nothing changed\\n  rules:\\n    - when: on_success\\n' > components.yml
            fi
            cat components.yml
            """;

    private final String parent;
    private final String image;

    private FoundComponents(String parent, String image) {
        this.parent = parent;
        this.image = image;
    }

    /**
     * The components that are folders of this one.
     *
     * @throws IllegalArgumentException for a path that is empty, begins at the machine's root, or that a shell would change
     */
    public static FoundComponents in(String parent) {
        if (!parent.matches("[^/$`\"\\\\\\s]([^$`\"\\\\]*[^/$`\"\\\\])?")) {
            throw new IllegalArgumentException(
                    "components lie in a folder of the project, such as \"services\", or in \".\"," + " but got \""
                            + parent + "\"");
        }
        return new FoundComponents(parent, "alpine/git:v2.49.1");
    }

    /** Another image with git in it. */
    public FoundComponents image(String other) {
        return new FoundComponents(parent, other);
    }

    /** The job that looks, and the job that starts what it found. */
    public List<Job> jobs() {
        Job find = job("find-components")
                .image(Image.of(image).entrypoint(""))
                .variable("GIT_DEPTH", "200")
                .script(FIND.formatted(parent))
                .artifacts(a -> a.paths("components.yml").expireIn(Duration.ofDays(1)));
        Job start = job("components")
                .needs(find)
                .trigger(Trigger.include(Include.artifact(find, "components.yml"))
                        .strategy(DEPEND));
        return List.of(find, start);
    }
}
