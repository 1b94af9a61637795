package dev.pipewright.gitlab.simulate;

import dev.pipewright.tree.Origin;
import java.util.Optional;

/**
 * A variable in a condition that nobody sets: GitLab does not, the configuration does not, and the scenario does not. It is
 * never an error, since a project or a person may set it, but often a slip of the pen.
 *
 * @param name the variable, without the dollar sign
 * @param subject the job in whose rules it stands, {@code workflow} for those of the pipeline
 * @param origin where the condition was written
 * @param isOfJobs whether GitLab sets it, but only while a job runs, where no rule can see it
 * @param nearest the known variable that it resembles most
 */
public record UnknownVariable(String name, String subject, Origin origin, boolean isOfJobs, Optional<String> nearest) {

    /** In a line: {@code rules of "deploy" ask $CI_COMIT_TAG, which nobody sets: did you mean CI_COMMIT_TAG?}. */
    @Override
    public String toString() {
        String what = subject.equals("workflow") ? "workflow:rules ask $" : "rules of \"" + subject + "\" ask $";
        if (isOfJobs) {
            return what + name + ", which GitLab sets only while a job runs: no rule ever sees it";
        }
        return what + name + ", which nobody sets"
                + nearest.map(known -> ": did you mean " + known + "?").orElse("");
    }
}
