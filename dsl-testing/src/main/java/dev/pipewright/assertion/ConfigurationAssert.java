package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assertions about the configuration of any CI system, Drone's and Woodpecker's among them. */
public final class ConfigurationAssert extends AbstractConfigurationAssert<ConfigurationAssert, CiConfiguration> {

    static {
        SilentLogging.begin();
    }

    ConfigurationAssert(CiConfiguration configuration) {
        super(configuration, ConfigurationAssert.class);
    }

    @Override
    List<Diagnostic> findings() {
        return actual.diagnostics();
    }

    @Override
    Optional<CiConfiguration> configuration() {
        return Optional.of(actual);
    }

    @Override
    SourceText sources() {
        return Sources.of(Map.of());
    }
}
