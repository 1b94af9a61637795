package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.recipe.Events.SCHEDULE;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.expression.Variable;
import java.util.List;

/**
 * A scheduled job that moves pinned versions forward and opens a merge request with the difference, so that new versions come
 * when you want them and are tested like any other change.
 *
 * <p>The schedule sets the variable {@code UPGRADE_PINS}; the project's masked and protected variable {@code UPGRADE_TOKEN} is a
 * project access token that may write the repository.
 *
 * <pre>{@code
 * UpgradePins.by("pip-compile --upgrade requirements.in").on(job("upgrade-pins").image("..."))
 * }</pre>
 */
public final class UpgradePins {

    private static final String PUSH = """
            if git diff --quiet; then
              echo "all pins are the newest"
            else
              git switch --force-create "$UPGRADE_BRANCH"
              git -c user.name="$GITLAB_USER_NAME" -c user.email="$GITLAB_USER_EMAIL" commit --all --message 'Upgrade pinned versions'
              # The helper's text is single-quoted: the token is read by the helper, and is no argument of git.
              # shellcheck disable=SC2016
              git -c credential.helper= \\
                -c credential.helper='!f() { echo username=upgrade; echo "password=$UPGRADE_TOKEN"; }; f' \\
                push --force \\
                -o merge_request.create \\
                -o merge_request.target="$CI_DEFAULT_BRANCH" \\
                -o merge_request.title='Upgrade pinned versions' \\
                -o merge_request.remove_source_branch \\
                "$CI_PROJECT_URL.git" "HEAD:refs/heads/$UPGRADE_BRANCH"
            fi
            """;

    private final List<String> commands;

    private UpgradePins(List<String> commands) {
        this.commands = commands;
    }

    /**
     * The commands that write newer versions into the files of the project.
     *
     * @throws IllegalArgumentException for no command
     */
    public static UpgradePins by(String... commands) {
        return new UpgradePins(Required.texts(
                "a command is needed that writes newer versions, such as \"npm update\" or \"pip-compile --upgrade\"",
                commands));
    }

    /** The job, with these commands and the push; its image has git. */
    public Job on(Job job) {
        return job.rules(rule(SCHEDULE.and(Variable.of("UPGRADE_PINS"))))
                .variable("UPGRADE_BRANCH", "upgrade-pins")
                .addScript(commands.toArray(String[]::new))
                .addScript(PUSH);
    }
}
