package dev.pipewright.shell;

import java.util.regex.Pattern;

/** Guesses what asks git for more than its newest commits. In doubt it does: a build that lacks them fails. */
public final class GitHistory {

    private static final Pattern ASKED =
            Pattern.compile("git (?:-[cC] \\S+ |-\\S+ )*(?:describe|log|diff|blame|tag|merge|merge-base|rev-list"
                    + "|rebase|fetch|push|shortlog|cherry|cherry-pick|checkout|show|bisect|subtree|filter-branch|format-patch|clean"
                    + "|submodule|branch|rev-parse|clang-format|worktree|remote|archive)|(?i:sonar|semantic-release|goreleaser"
                    + "|gitversion|setuptools.scm|gitleaks|trufflehog|danger|lerna|nx affected|commitlint|git-cliff|changelog"
                    + "|changeset|standard-version|release|version|--since|hatch|chglog|conform|reuse|codecov|check-commit|spotless"
                    + "|pre-commit|snapshot|jgitver|history|mirror|affected)");

    private GitHistory() {}

    /** Whether a command, an image or the name of a job sounds as if it needs older commits, tags or other branches. */
    public static boolean isAskedFor(String text) {
        return ASKED.matcher(text).find();
    }
}
