package dev.pipewright.definition;

/**
 * Where a user writes a pipeline. Tools find the implementing classes, make an instance with the constructor that takes
 * nothing, and ask it.
 *
 * <pre>{@code
 * public final class ShopPipeline implements PipelineDefinition {
 *   @Override public Pipeline define() {
 *     return pipeline().jobs(job("build").script("mvn -B verify"));
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface PipelineDefinition {

    /** The pipeline; implementations narrow the type to their CI system's. */
    CiConfiguration define();
}
