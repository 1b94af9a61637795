package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.nio.file.Path;

/**
 * Where assertions about pipelines begin. It stands beside AssertJ's own {@code assertThat}: both may be imported statically.
 *
 * <pre>{@code
 * assertThat(new ShopPipeline().define())
 *     .on(mergeRequest("feature/x").changing("src/main/java/A.java"))
 *     .runs("compile", "test")
 *     .doesNotRun("deploy");
 * }</pre>
 */
public final class PipelineAssertions {

    private PipelineAssertions() {}

    /** Begins assertions about a pipeline in Java, or one that {@link Pipeline#read} or {@link Pipeline#parse} gave. */
    public static PipelineAssert assertThat(Pipeline pipeline) {
        return new PipelineAssert(TestedPipeline.of(pipeline));
    }

    /** Begins assertions about a pipeline with what it needs to be judged: files, inputs, other projects. */
    public static PipelineAssert assertThat(TestedPipeline pipeline) {
        return new PipelineAssert(pipeline);
    }

    /** Begins assertions about the configuration in a text of YAML. */
    public static PipelineAssert assertThatYaml(String yaml) {
        return new PipelineAssert(TestedPipeline.yaml(yaml));
    }

    /** Begins assertions about the {@code .gitlab-ci.yml} of a project on disk, with all that it includes. */
    public static PipelineAssert assertThatProject(Path folder) {
        return new PipelineAssert(TestedPipeline.project(folder));
    }

    /** Begins assertions about what an event gave. */
    public static RunAssert assertThat(Run run) {
        return new RunAssert(run);
    }

    /** Begins assertions about a file of Drone, in Java or read from YAML. */
    public static DroneAssert assertThat(DroneConfiguration configuration) {
        return new DroneAssert(configuration);
    }

    /** Begins assertions about workflows of Woodpecker, in Java or read from YAML. */
    public static WoodpeckerAssert assertThat(WoodpeckerConfiguration configuration) {
        return new WoodpeckerAssert(configuration);
    }

    /** Begins assertions that hold for the configuration of any CI system: about its findings and its files. */
    public static ConfigurationAssert assertThat(CiConfiguration configuration) {
        return new ConfigurationAssert(configuration);
    }
}
