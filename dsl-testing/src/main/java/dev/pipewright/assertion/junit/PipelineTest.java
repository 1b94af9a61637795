package dev.pipewright.assertion.junit;

import dev.pipewright.definition.PipelineDefinition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the constructors and methods of a test class the project's pipelines as parameters: a definition by its class, the
 * pipeline of the one definition, or {@code List<Pipeline>}, those of all.
 *
 * <pre>{@code
 * @PipelineTest(ShopPipeline.class)
 * class ShopPipelineTest {
 *   @Test void mergeRequestsNeverDeploy(Pipeline shop) {
 *     assertThat(shop).on(mergeRequest("feature/x")).doesNotRun("deploy");
 *   }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PipelineParameters.class)
public @interface PipelineTest {

    /**
     * The definitions; none for those that the project has: all classes with a constructor that takes nothing in the folders
     * of the class path, those beside the tests only where there are no others.
     */
    Class<? extends PipelineDefinition>[] value() default {};
}
