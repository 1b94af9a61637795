package dev.pipewright.assertion.junit;

import dev.pipewright.assertion.Event;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What {@link StandardScenarios}, {@link StandardBuilds} and {@link StandardEvents} give. */
final class StandardArguments {

    private StandardArguments() {}

    static Stream<Named<Scenario>> scenarios() {
        return named(Event.standard());
    }

    static Stream<Named<Build>> builds() {
        return named(Event.ofDrone());
    }

    static Stream<Named<WoodpeckerEvent>> events() {
        return named(Event.ofWoodpecker());
    }

    private static <E> Stream<Named<E>> named(List<Event<E>> events) {
        return events.stream().map(event -> Named.of(event.name(), event.scenario()));
    }
}
