package dev.pipewright.assertion.junit;

import dev.pipewright.assertion.Event;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What {@link StandardScenarios} gives. */
final class StandardArguments {

    private StandardArguments() {}

    static Stream<Named<Scenario>> scenarios() {
        return Event.standard().stream().map(event -> Named.of(event.name(), event.scenario()));
    }
}
