package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import java.util.Set;
import java.util.TreeSet;

@CheckInfo(
        id = "DR113",
        name = "volume-undeclared",
        severity = ERROR,
        summary = "A step mounts a volume that its pipeline does not declare",
        why = """
        The runner leaves such a mount out without a word: the step finds an empty folder of its own, and what it
        writes there is lost when it ends.
        """)
final class VolumeUndeclared implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Set<String> declared = new TreeSet<>();
            pipeline.volumes().forEach(volume -> declared.add(volume.text("name")));
            for (CheckedStep step : pipeline.steps()) {
                for (Located mount : step.place().items("volumes")) {
                    String name = mount.text("name");
                    if (!name.isEmpty() && !declared.contains(name)) {
                        mount.report(
                                findings,
                                step.label() + " mounts volume \"" + name + "\", which its pipeline does not declare",
                                declared.isEmpty()
                                        ? "declare it: volumes: [{name: " + name + ", temp: {}}]"
                                        : Suggestions.didYouMean(name, declared, "the volumes"));
                    }
                }
            }
        }
    }
}
