package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import dev.pipewright.testing.ToldKeys;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of Drone as pipelines of GitLab: every key is told, and every event runs the jobs of the steps that Drone runs. */
class DroneToGitLabCorpusTest {

    private final List<String> silent = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int read;
    private int compared;

    @ParameterizedTest
    @CsvSource({"wild, 328, 2544", "docs, 322, 2456", "semantics, 60, 232"})
    void jobs_run_when_the_steps_did(String folder, int files, int rows) throws IOException {
        RealDroneFiles.each(folder, this::look);
        assertThat(silent).isEmpty();
        assertThat(different).isEmpty();
        assertThat(read).isEqualTo(files);
        assertThat(compared).isEqualTo(rows);
    }

    private void look(String file, DroneConfiguration drone) {
        read++;
        Conversion<Pipeline> conversion = DroneToGitLab.of(drone);
        ToldKeys told = new ToldKeys(file, conversion.notes());
        drone.documents().stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .forEach(document -> silent.addAll(told.silent(document, names(document))));
        Simulation simulation = Simulation.of(conversion.configuration());
        boolean drones =
                Verdict.of(drone.text(), PairedEvent.ALL.get(0).build()).isValid();
        if (drones && simulation.resolution().isValid()) {
            compare(file, drone, conversion, simulation);
        }
    }

    private static List<String> names(Mapping document) {
        return List.of(name(text(document, "name")), text(document, "kind"));
    }

    private static String name(String pipeline) {
        return pipeline.isEmpty() ? "default" : pipeline;
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private void compare(
            String file, DroneConfiguration drone, Conversion<Pipeline> conversion, Simulation simulation) {
        boolean single = drone.pipelines().size() == 1;
        Set<String> elsewhere = conversion.notes().stream()
                .filter(note -> note.message().startsWith("is part of the cache"))
                .map(PortNote::path)
                .collect(Collectors.toSet());
        for (PairedEvent event : PairedEvent.ALL) {
            compared++;
            Set<String> steps =
                    event.steps(drone.text(), (pipeline, step) -> single ? step : name(pipeline) + "/" + step);
            Set<String> jobs = new TreeSet<>();
            simulation.run(event.scenario()).jobNames().forEach(job -> jobs.add(job.replaceFirst("^step ", "")));
            for (PipelineVerdict pipeline :
                    Verdict.of(drone.text(), event.build()).pipelines()) {
                if (pipeline.plan().isEmpty()) {
                    jobs.removeIf(job -> single || job.startsWith(name(pipeline.name()) + "/"));
                }
            }
            boolean allowed = !elsewhere.isEmpty() && jobs.size() < steps.size() && steps.containsAll(jobs);
            if (!steps.equals(jobs) && !allowed) {
                different.add(Map.of(
                                "file",
                                file,
                                "event",
                                event,
                                "missing",
                                PairedEvent.difference(steps, jobs),
                                "more",
                                PairedEvent.difference(jobs, steps))
                        .toString());
            }
        }
    }
}
