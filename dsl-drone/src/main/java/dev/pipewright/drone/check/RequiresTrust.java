package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

@CheckInfo(
        id = "DR401",
        name = "requires-trust",
        severity = INFO,
        summary = "A pipeline does what only a trusted repository may do",
        why = """
        What reaches beyond the containers of a build (the machine's folders, devices and memory, its network, full
        access to it) gives who can change the file, or a branch that is built, power over the runner's machine and
        over all builds on it. An administrator of Drone, not the repository's owner, has to mark the repository as
        trusted; until then the runner refuses the pipeline.
        """)
final class RequiresTrust implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<TrustDemand> demands = TrustDemands.of(pipeline);
            if (!demands.isEmpty()) {
                TrustDemand first = demands.get(0);
                first.place().report(findings, message(pipeline, demands), finding -> explained(finding, demands));
            }
        }
    }

    private static String message(CheckedPipeline pipeline, List<TrustDemand> demands) {
        int more = demands.size() - 1;
        return pipeline.label() + " runs in a trusted repository only: "
                + demands.get(0).what() + (more == 0 ? "" : ", and " + more + " more");
    }

    private static Diagnostic explained(Diagnostic finding, List<TrustDemand> demands) {
        Diagnostic explained = finding;
        for (TrustDemand demand : demands.subList(1, demands.size())) {
            explained =
                    explained.addRelated(demand.what(), demand.place().node().origin());
        }
        return explained
                .addHelp("an administrator of Drone has to enable it: the repository's settings, Trusted")
                .addHelp(HostFolders.SAFER);
    }
}
