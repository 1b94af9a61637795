package dev.pipewright.tool;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import java.io.IOException;
import java.util.LinkedHashMap;
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

    /** The build that the line describes; a push to main where it says nothing. */
    Build build() {
        String event = texts.getOrDefault("event", "push");
        String branch = texts.getOrDefault("branch", event.equals("tag") ? "" : "main");
        String ref = switch (event) {
            case "pull_request" -> "refs/pull/42/head";
            case "tag" -> "refs/tags/v1.0.0";
            default -> "refs/heads/" + branch;
        };
        Build build = Build.push(branch)
                .event(event)
                .source(texts.getOrDefault("source", branch))
                .ref(texts.getOrDefault("ref", ref))
                .action(texts.getOrDefault("action", ""))
                .cron(texts.getOrDefault("cron", ""))
                .target(texts.getOrDefault("target", ""))
                .trusted(isTrusted)
                .parameters(parameters);
        build = texts.containsKey("slug") ? build.repository(texts.getOrDefault("slug", "")) : build;
        return texts.containsKey("instance") ? build.instance(texts.getOrDefault("instance", "")) : build;
    }

    /** How steps end that do not succeed. */
    Map<String, Ending> endings() throws Found {
        Map<String, Ending> endings = new LinkedHashMap<>();
        for (Map.Entry<String, String> exit : exits.entrySet()) {
            String word = exit.getValue();
            if (!word.equals("error") && !word.matches("[0-9]{1,3}")) {
                throw bad("the exit of \"" + exit.getKey() + "\" must be an exit code or \"error\"");
            }
            endings.put(exit.getKey(), word.equals("error") ? Ending.ERROR : Ending.exit(Integer.parseInt(word)));
        }
        return endings;
    }
}
