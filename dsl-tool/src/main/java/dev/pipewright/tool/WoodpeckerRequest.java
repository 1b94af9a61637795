package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks about Woodpecker's workflows; what was understood stays known where the rest is wrong. */
final class WoodpeckerRequest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String FILE = ".woodpecker.yaml";

    /** As it is written in JSON. */
    private String id = "null";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> privileged = new ArrayList<>();
    private @Nullable List<String> secrets;
    private boolean isTrusted;

    void read(byte[] line) throws IOException, Found {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"steps: []\"}");
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
            case "trusted" -> isTrusted = value == JsonToken.VALUE_TRUE;
            case "files" -> files.putAll(LintRequest.texts(parser, value));
            case "vars" -> variables.putAll(LintRequest.texts(parser, value));
            case "changes" -> changes.addAll(list(parser, name, value));
            case "privileged_plugins" -> privileged.addAll(list(parser, name, value));
            case "secrets" -> secrets = list(parser, name, value);
            case "exit" -> throw bad("\"exit\" is not known for Woodpecker: nothing here runs steps");
            case "yaml",
                    "file",
                    "event",
                    "branch",
                    "ref",
                    "cron",
                    "target",
                    "message",
                    "slug",
                    "instance",
                    "platform" -> {
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

    private static List<String> list(JsonParser parser, String name, JsonToken value) throws IOException, Found {
        if (value != JsonToken.START_ARRAY) {
            throw bad("\"" + name + "\" must be a list of strings");
        }
        List<String> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next != JsonToken.VALUE_STRING) {
                throw bad("\"" + name + "\" must be a list of strings");
            }
            items.add(parser.getText());
        }
        return items;
    }

    /** The id as it is written in JSON. */
    String id() {
        return id;
    }

    /** The text of each file by its name. */
    Map<String, String> files() throws Found {
        Map<String, String> all = new LinkedHashMap<>(files);
        String yaml = texts.get("yaml");
        if (yaml != null) {
            all.put(texts.getOrDefault("file", FILE), yaml);
        }
        if (all.isEmpty()) {
            throw bad("the line has neither \"yaml\" that is a string nor \"files\"");
        }
        return all;
    }

    /** The event that the line describes; a push to main where it says nothing. */
    WoodpeckerEvent event() {
        String event = texts.getOrDefault("event", "push");
        String branch = texts.getOrDefault("branch", "main");
        String ref = switch (event) {
            case "pull_request", "pull_request_closed", "pull_request_metadata" -> "refs/pull/42/head";
            case "tag", "release" -> "refs/tags/v1.0.0";
            default -> "refs/heads/" + branch;
        };
        WoodpeckerEvent asked = WoodpeckerEvent.of(event, branch, texts.getOrDefault("ref", ref))
                .cron(texts.getOrDefault("cron", ""))
                .target(texts.getOrDefault("target", ""))
                .message(texts.getOrDefault("message", ""))
                .changing(changes)
                .privilegedPlugins(privileged)
                .variables(variables)
                .trusted(isTrusted);
        asked = texts.containsKey("slug") ? asked.repository(texts.getOrDefault("slug", "")) : asked;
        asked = texts.containsKey("instance") ? asked.instance(texts.getOrDefault("instance", "")) : asked;
        asked = texts.containsKey("platform") ? asked.platform(texts.getOrDefault("platform", "")) : asked;
        return secrets == null ? asked : asked.secrets(new LinkedHashSet<>(secrets));
    }

    private static Found bad(String message) {
        return new Found(Problem.BAD_REQUEST.at(Origin.unknown(), message));
    }
}
