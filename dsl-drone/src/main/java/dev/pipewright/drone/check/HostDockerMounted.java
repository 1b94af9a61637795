package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;

@CheckInfo(
        id = "DR402",
        name = "host-docker-mounted",
        severity = ERROR,
        summary = "A step mounts the Docker socket of the machine",
        why = """
        Whoever talks to the machine's Docker daemon owns the machine: a container with all of its disk is one
        command away, and with it the secrets and volumes of other builds, the runner's own secret, and the images
        that other repositories run. Private images stay in the daemon's cache, where every other pipeline can start
        them. The gain is the cache of image layers between steps and builds. In Java say so, with the reason:
        HostDocker.trusted("...").
        """)
final class HostDockerMounted implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            for (Located volume : pipeline.volumes()) {
                if (HostFolders.isDockerSocket(volume)) {
                    volume.report(
                            findings,
                            "volume \"" + volume.text("name") + '"' + pipeline.suffix()
                                    + " is the Docker socket of the machine, which gives its steps the whole machine",
                            HostDockerMounted::explained);
                }
            }
        }
    }

    private static Diagnostic explained(Diagnostic finding) {
        return finding.addHelp(HostFolders.SAFER)
                .addHelp(
                        "to accept it, in Java HostDocker.trusted(\"reason\"), in YAML # pipewright:ignore DR402 reason");
    }
}
