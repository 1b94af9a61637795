package dev.pipewright.drone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.check.CheckConfiguration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RunnerMissingTest extends CheckTest {

    private static final String FILE = """
            kind: pipeline
            name: a
            clone: {depth: 50}
            steps:
              - name: build
                image: alpine:3
                commands: [make]
            node: {region: eu%s}
            """;

    @Override
    CheckConfiguration configuration() {
        return CheckConfiguration.standard().runners(List.of(Map.of("region", "eu", "disk", "ssd"), Map.of()));
    }

    @Override
    String bad() {
        return FILE.formatted("");
    }

    @Override
    String finding() {
        return """
                warning[DR118]: pipeline "a" asks for a runner with {region: eu}, and there is none
                   = yaml: node
                   = help: there are runners with {disk: ssd, region: eu}, without labels
                """;
    }

    @Override
    String good() {
        return FILE.formatted(", disk: ssd");
    }

    @Test
    void nothing_is_said_where_nobody_knows_the_runners() {
        assertThat(found(bad())).isEmpty();
    }
}
