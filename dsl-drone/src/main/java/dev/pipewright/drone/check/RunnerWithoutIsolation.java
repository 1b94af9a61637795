package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.drone.runner.RunnerKind;

@CheckInfo(
        id = "DR415",
        name = "runner-without-isolation",
        severity = INFO,
        summary = "A pipeline runs on a machine without any isolation",
        why = """
        The exec and ssh runners start commands as a user of the machine itself. What one build leaves there (files,
        processes, changed programs) the next one meets, those of other repositories included.
        """)
final class RunnerWithoutIsolation implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            if (pipeline.is(RunnerKind.EXEC) || pipeline.is(RunnerKind.SSH)) {
                pipeline.place()
                        .at("type")
                        .ifPresent(
                                type -> type.report(
                                        findings,
                                        pipeline.label() + " runs as a user of the machine itself, without a container",
                                        "use a runner with containers where it need not be the machine, and a user without rights where it must"));
            }
        }
    }
}
