package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What can be said of a configuration that tells its own findings and files.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractCiConfigurationAssert<
                S extends AbstractCiConfigurationAssert<S, A>, A extends CiConfiguration>
        extends AbstractConfigurationAssert<S, A> permits ConfigurationAssert, DroneAssert, WoodpeckerAssert {

    static {
        SilentLogging.begin();
    }

    AbstractCiConfigurationAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /** It has a part of this name, and the assertions hold for that. */
    final S part(Parts parts, String name, Consumer<StepsAssert> assertions) {
        passes(parts.complaint(name));
        parts.part(name).ifPresent(part -> assertions.accept(new StepsAssert(part).as(info.description())));
        return myself;
    }

    @Override
    final List<Diagnostic> findings() {
        return actual.diagnostics();
    }

    @Override
    final Optional<CiConfiguration> configuration() {
        return Optional.of(actual);
    }
}
