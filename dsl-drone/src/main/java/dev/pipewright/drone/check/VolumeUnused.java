package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "DR114",
        name = "volume-unused",
        severity = WARNING,
        summary = "A pipeline declares a volume that no step mounts",
        why = """
        The volume does nothing; a volume of the machine makes the pipeline need trust for nothing. Often a mount
        was forgotten, or has another name.
        """)
final class VolumeUnused implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Set<String> mounted = new HashSet<>();
            for (CheckedStep step : pipeline.steps()) {
                for (String key : List.of("volumes", "devices")) {
                    step.place().items(key).forEach(mount -> mounted.add(mount.text("name")));
                }
            }
            for (Located volume : pipeline.volumes()) {
                if (!mounted.contains(volume.text("name"))) {
                    volume.report(
                            findings,
                            "no step mounts volume \"" + volume.text("name") + '"' + pipeline.suffix(),
                            "take it away, or mount it");
                }
            }
        }
    }
}
