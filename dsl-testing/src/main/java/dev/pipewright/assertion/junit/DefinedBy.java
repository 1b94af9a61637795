package dev.pipewright.assertion.junit;

import dev.pipewright.definition.PipelineDefinition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of which definition a parameter is the pipeline, where a {@link PipelineTest} has several. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface DefinedBy {

    /** The definition. */
    Class<? extends PipelineDefinition> value();
}
