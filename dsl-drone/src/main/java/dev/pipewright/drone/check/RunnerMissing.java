package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

@CheckInfo(
        id = "DR118",
        name = "runner-missing",
        severity = ERROR,
        summary = "A pipeline asks for labels that no runner has",
        why = """
        A runner takes a pipeline only where node has all of the runner's labels and no other; a pipeline without node
        goes to runners without labels. Otherwise it stays pending for ever. Told where .pipewright.yaml says which
        runners there are, runners: [{region: eu, disk: ssd}, {}], or in Java checks(c -> c.runners(...)).
        """)
final class RunnerMissing implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        List<Map<String, String>> runners = file.runners();
        if (runners.isEmpty()) {
            return;
        }
        for (CheckedPipeline pipeline : file.pipelines()) {
            Map<String, String> wanted = labels(pipeline);
            if (!runners.contains(wanted)) {
                pipeline.place()
                        .at("node")
                        .orElse(pipeline.place())
                        .report(
                                findings,
                                pipeline.label() + " asks for a runner " + text(wanted) + ", and there is none",
                                "there are runners "
                                        + runners.stream()
                                                .map(RunnerMissing::text)
                                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static Map<String, String> labels(CheckedPipeline pipeline) {
        Map<String, String> labels = new TreeMap<>();
        pipeline.place()
                .at("node")
                .ifPresent(node -> node.values()
                        .forEach(label -> labels.put(label.key(), label.value().text())));
        return labels;
    }

    private static String text(Map<String, String> labels) {
        return labels.isEmpty()
                ? "without labels"
                : labels.entrySet().stream()
                        .map(label -> label.getKey() + ": " + label.getValue())
                        .collect(Collectors.joining(", ", "with {", "}"));
    }
}
