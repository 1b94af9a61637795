package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.EnumSet;
import java.util.Set;

@CheckInfo(
        id = "DR609",
        name = "deployments-at-once",
        severity = INFO,
        summary = "Two deployments can run at once",
        why = """
        Who promotes two builds in a row has two pipelines that deploy at the same time, and the older may be the last to
        finish. With a limit of one the second waits.
        """)
final class DeploymentsAtOnce implements Check<CheckedFile> {

    private static final Set<BuildEvent> DEPLOYMENTS = EnumSet.of(BuildEvent.PROMOTE, BuildEvent.ROLLBACK);

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Set<BuildEvent> events = pipeline.events();
            boolean deploys = !events.isEmpty() && DEPLOYMENTS.containsAll(events);
            boolean isLimited = pipeline.place()
                    .at("concurrency")
                    .filter(each -> each.has("limit"))
                    .isPresent();
            if (deploys && !isLimited) {
                pipeline.trigger()
                        .place()
                        .orElse(pipeline.place())
                        .report(
                                findings,
                                pipeline.label() + " deploys, and can run twice at once",
                                "let one wait for the other: concurrency: {limit: 1}");
            }
        }
    }
}
