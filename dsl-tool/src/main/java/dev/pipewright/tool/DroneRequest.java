package dev.pipewright.tool;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Endings;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line that asks about a build of a Drone file. */
final class DroneRequest extends LineRequest {

    private boolean isTrusted;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> exits = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    DroneRequest() {
        super("kind: pipeline");
    }

    @Override
    void field(String name, JsonValue value) throws IOException, Found {
        switch (name) {
            case "trusted" -> isTrusted = value.isTrue();
            case "exit" -> exits.putAll(value.texts());
            case "vars" -> parameters.putAll(value.texts());
            case "event", "branch", "source", "ref", "action", "cron", "target", "slug", "instance" -> {
                if (!value.isNull()) {
                    texts.put(name, value.text());
                }
            }
            default -> {}
        }
    }

    private BuildRequest request() {
        return new BuildRequest(texts, parameters, exits, List.of(), isTrusted);
    }

    /** The build that the line describes; a push to main where it says nothing. */
    Build build() {
        return request().build();
    }

    /** How steps end that do not succeed. */
    Endings endings() throws Found {
        return endings(request());
    }
}
