package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks about a build of a Drone file; what was understood stays known where the rest is wrong. */
final class SimulateDroneRequest {

    private static final JsonFactory JSON = new JsonFactory();

    /** As it is written in JSON. */
    private String id = "null";

    private @Nullable String yaml;
    private boolean isTrusted;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> exits = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    void read(byte[] line) throws IOException, Found {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"kind: pipeline\"}");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                field(parser, name, parser.nextToken());
            }
            if (parser.nextToken() != null) {
                throw bad("the line holds more than one JSON object");
            }
        }
    }

    private void field(JsonParser parser, String name, JsonToken value) throws IOException, Found {
        switch (name) {
            case "id" -> id = LintRequest.id(parser, value);
            case "yaml" -> yaml = value == JsonToken.VALUE_STRING ? parser.getText() : null;
            case "trusted" -> isTrusted = value == JsonToken.VALUE_TRUE;
            case "exit" -> exits.putAll(LintRequest.texts(parser, value));
            case "vars" -> parameters.putAll(LintRequest.texts(parser, value));
            case "event", "branch", "source", "ref", "action", "cron", "target", "slug", "instance" -> {
                if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
                    throw bad("\"" + name + "\" must be a string");
                }
                if (value == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getText());
                }
            }
            default -> parser.skipChildren();
        }
    }

    /** The id as it is written in JSON. */
    String id() {
        return id;
    }

    String yaml() throws Found {
        if (yaml == null) {
            throw bad("the line has no \"yaml\" that is a string");
        }
        return yaml;
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

    private static Found bad(String message) {
        return new Found(Problem.BAD_REQUEST.at(Origin.unknown(), message));
    }
}
