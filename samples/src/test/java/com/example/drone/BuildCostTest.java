package com.example.drone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.CiFile;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Simulation;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README beside the samples says of their costs is what the simulation gives. */
class BuildCostTest {

    private static final Path README = Path.of("drone", "README.md");
    private static final String ONE = "basket";

    private final DroneConfiguration each = new PipelineForEachService().define();
    private final DroneConfiguration beside = new StepsBesideEachOther().define();

    @Test
    void the_readme_has_the_figures_of_the_simulation() throws IOException {
        String table = String.join(
                        "\n",
                        "| | a pipeline each | steps beside each other | Woodpecker |",
                        "| --- | --: | --: | --: |",
                        "| **a push that changes one service** | | | |",
                        rows(List.of(whereOneChanged(), everything(beside), workflows(ONE + "/Dockerfile"))),
                        "| **a push that changes the base image** | | | |",
                        rows(List.of(everything(each), everything(beside), workflows("base/Dockerfile"))),
                        "| **the same, and the tests of one service fail** | | | |",
                        row(
                                "images pushed",
                                List.of(failing(each), failing(beside), failingWorkflows()),
                                BuildCost::pushes))
                + "\n";

        assertThat(Files.readString(README)).contains(table);
    }

    private static String rows(List<BuildCost> forms) {
        return String.join(
                "\n",
                row("pipelines that start", forms, BuildCost::pipelines),
                row("steps that run", forms, BuildCost::steps),
                row("base images built", forms, BuildCost::bases),
                row("images pushed", forms, BuildCost::pushes),
                row("steps one after the other", forms, BuildCost::waits));
    }

    private static String row(String what, List<BuildCost> forms, ToIntFunction<BuildCost> figure) {
        return forms.stream()
                .map(form -> Integer.toString(figure.applyAsInt(form)))
                .collect(Collectors.joining(" | ", "| " + what + " | ", " |"));
    }

    private static Simulation build(DroneConfiguration form) {
        return Simulation.of(form.text(), Build.push("main").trusted(true));
    }

    private static BuildCost everything(DroneConfiguration form) {
        return BuildCost.of(build(form).run());
    }

    private BuildCost whereOneChanged() {
        Simulation build = build(each);
        for (String service : Services.ALL) {
            build = service.equals(ONE) ? build : build.ending(service + "/changed", Ending.exit(78));
        }
        return BuildCost.of(build.run());
    }

    private static BuildCost failing(DroneConfiguration form) {
        BuildRun run = build(form).ending("test-" + ONE, Ending.exit(1)).run();
        return BuildCost.of(run);
    }

    private static List<CompiledWorkflow> run(String changedFile) {
        CiFile file = new OnWoodpecker().define().files().get(0);
        WoodpeckerEvent push = WoodpeckerEvent.push("main").trusted(true).changing(List.of(changedFile));
        return WoodpeckerVerdict.of(file.path(), file.content(), push).workflows();
    }

    private static BuildCost workflows(String changedFile) {
        return BuildCost.of(run(changedFile));
    }

    /** No workflow waits for another, so that all others go on; in its own, no later stage begins. */
    private static BuildCost failingWorkflows() {
        List<CompiledWorkflow> all = run("base/Dockerfile");
        assertThat(all).allSatisfy(workflow -> assertThat(workflow.dependsOn()).isEmpty());
        return BuildCost.of(all.stream()
                .filter(workflow -> !workflow.matrix().containsValue(ONE))
                .toList());
    }
}
