package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.SourceText;
import java.util.Map;

/** Assertions about the configuration of any CI system, Drone's and Woodpecker's among them. */
public final class ConfigurationAssert extends AbstractCiConfigurationAssert<ConfigurationAssert, CiConfiguration> {

    ConfigurationAssert(CiConfiguration configuration) {
        super(configuration, ConfigurationAssert.class);
    }

    @Override
    SourceText sources() {
        return Sources.of(Map.of());
    }
}
