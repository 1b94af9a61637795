package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.check.DroneChecks;
import dev.pipewright.repair.Repaired;
import dev.pipewright.repair.Repairs;
import dev.pipewright.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Repairs a Drone file document by document. A repair after which Drone refuses more than before is not made. */
final class DroneRepair implements FileRepair {

    private final String name;
    private final String original;
    private final CheckConfiguration configuration;
    private final List<Diagnostic> done = new ArrayList<>();
    private final List<Repaired.Refused> refused = new ArrayList<>();
    private String text;

    DroneRepair(String name, String text, CheckConfiguration configuration) {
        this.name = name;
        this.original = text;
        this.text = text;
        this.configuration = configuration;
    }

    @Override
    public List<Diagnostic> left() {
        int documents = YamlReader.read(text, name).file().documents().size();
        for (int i = 0; i < documents; i++) {
            document(i, documents);
        }
        return found(text);
    }

    private void document(int index, int documents) {
        List<Diagnostic> before = found(text);
        String start = documents == 1 ? "" : "[" + index + "]";
        Repaired repaired = Repairs.apply(
                text,
                name,
                index,
                before.stream()
                        .filter(finding -> finding.path().startsWith(start))
                        .toList());
        refused.addAll(repaired.refused());
        if (errors(found(repaired.text())) <= errors(before)) {
            done.addAll(repaired.done());
            text = repaired.text();
        } else {
            repaired.done()
                    .forEach(finding -> refused.add(new Repaired.Refused(finding, "Drone would refuse more after it")));
        }
    }

    private List<Diagnostic> found(String yaml) {
        return DroneChecks.diagnose(yaml, name, configuration);
    }

    private static long errors(List<Diagnostic> findings) {
        return findings.stream().filter(Diagnostic::isError).count();
    }

    @Override
    public Map<String, String> changed() {
        return text.equals(original) ? Map.of() : Map.of(name, text);
    }

    @Override
    public List<Diagnostic> done() {
        return done;
    }

    @Override
    public List<Repaired.Refused> refused() {
        return refused;
    }
}
