package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR411",
        name = "host-folder-dangerous",
        severity = WARNING,
        summary = "A volume is a folder of the machine that holds its secrets",
        why = """
        These folders hold the machine's users, keys, running programs and devices, or the data of Docker with all
        containers and images: a step that mounts one owns the machine as surely as with privileged.
        """)
final class HostFolderDangerous implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            for (Located volume : pipeline.volumes()) {
                volume.at("host")
                        .filter(host -> HostFolders.isDangerous(host.text("path")))
                        .ifPresent(host -> host.report(
                                findings,
                                "volume \"" + volume.text("name") + '"' + pipeline.suffix() + " is \""
                                        + host.text("path")
                                        + "\" of the machine, which lets its steps take the machine over",
                                "mount only the folder that is needed, one that belongs to nothing else"));
            }
        }
    }
}
