package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;

@CheckInfo(
        id = "DR409",
        name = "host-access-in-pull-request",
        severity = ERROR,
        summary = "A pull request can get at the machine of the runner",
        why = """
        A build of a pull request runs what the pull request says, the pipeline itself included. With the repository
        trusted, whoever opens one can mount the machine's folders or run privileged, and so owns the machine. Trust
        holds for builds of forks too, where those are built.
        """)
final class HostAccessInPullRequest implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            pipeline.steps().stream()
                    .filter(HostFolders::isReachedBy)
                    .filter(step -> step.events().contains(BuildEvent.PULL_REQUEST))
                    .findFirst()
                    .ifPresent(step -> step.place()
                            .report(
                                    findings,
                                    "a pull request can run " + step.label() + ", which has access to the machine",
                                    HostAccessInPullRequest::explained));
        }
    }

    private static Diagnostic explained(Diagnostic finding) {
        return finding.addHelp("keep it out: trigger: {event: {exclude: [pull_request]}}, in a pipeline of its own")
                .addHelp(
                        "and protect the repository, so that a changed file waits for approval, or let only runners with labels (node) take it");
    }
}
