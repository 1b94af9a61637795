package dev.pipewright.assertion.junit;

import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the parameters of a {@link PipelineTest}. */
final class PipelineParameters implements ParameterResolver {

    PipelineParameters() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestedPipeline.class
                || CiConfiguration.class.isAssignableFrom(type)
                || PipelineDefinition.class.isAssignableFrom(type)
                || listed(parameter) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        Definitions definitions = Definitions.of(extension.getRequiredTestClass());
        if (PipelineDefinition.class.isAssignableFrom(type)) {
            return type == PipelineDefinition.class
                    ? Definitions.instance(one(parameter, definitions))
                    : Definitions.instance(type.asSubclass(PipelineDefinition.class));
        }
        Class<?> listed = listed(parameter);
        if (listed != null) {
            return definitions.all().stream()
                    .map(each -> Definitions.instance(each).define())
                    .filter(listed::isInstance)
                    .toList();
        }
        Class<? extends PipelineDefinition> definition = one(parameter, definitions);
        CiConfiguration configuration = Definitions.instance(definition).define();
        if (type == TestedPipeline.class && configuration instanceof Pipeline pipeline) {
            return TestedPipeline.of(pipeline);
        }
        if (!type.isInstance(configuration)) {
            throw new ParameterResolutionException("parameter " + parameter.getParameter() + " wants a "
                    + type.getSimpleName() + ", but " + definition.getName() + " defines a "
                    + configuration.getClass().getSimpleName());
        }
        return configuration;
    }

    /** The kind of configuration of which a parameter wants all, null where it wants no list. */
    private static @Nullable Class<?> listed(ParameterContext parameter) {
        Type type = parameter.getParameter().getParameterizedType();
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                        && CiConfiguration.class.isAssignableFrom(item)
                ? item
                : null;
    }

    private static Class<? extends PipelineDefinition> one(ParameterContext parameter, Definitions definitions) {
        return parameter
                .findAnnotation(DefinedBy.class)
                .<Class<? extends PipelineDefinition>>map(DefinedBy::value)
                .orElseGet(() -> theOnly(definitions));
    }

    private static Class<? extends PipelineDefinition> theOnly(Definitions definitions) {
        List<Class<? extends PipelineDefinition>> all = definitions.all();
        if (all.size() != 1) {
            String found = all.isEmpty()
                    ? "this project has no definition: write a class that implements PipelineDefinition"
                    : "there are " + all.size() + " definitions: say which by @PipelineTest("
                            + all.get(0).getSimpleName() + ".class) or @DefinedBy; there are "
                            + all.stream().map(Class::getName).collect(Collectors.joining(", "));
            throw new ParameterResolutionException(found);
        }
        return all.get(0);
    }
}
