package dev.pipewright.drone.woodpecker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a recorded row asks. */
final class RecordedWorkflow {

    /** The images that the recording server let run privileged, where it did. */
    private static final List<String> PRIVILEGED =
            List.of("plugins/docker", "plugins/ecr", "plugins/gcr", "woodpeckerci/plugin-docker-buildx");

    private RecordedWorkflow() {}

    /** The push for which files were recorded that say nothing of an event. */
    static WoodpeckerEvent push(String file, boolean trusted) {
        WoodpeckerEvent push = WoodpeckerEvent.push("main").message("Initial commit");
        WoodpeckerEvent event = trusted ? push.trusted(true).privilegedPlugins(PRIVILEGED) : push;
        // The recording server knew every secret but this one.
        return file.equals("20_missing_secret.yaml") ? event.secrets(Set.of("other")) : event;
    }

    /** The text of each file by its name. */
    static Map<String, String> files(JsonNode row) {
        Map<String, String> files = new TreeMap<>();
        if (row.has("text")) {
            files.put("wf.yaml", row.get("text").asText());
        }
        row.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        return files;
    }

    /** The event that the options of the recording program describe. */
    static WoodpeckerEvent event(JsonNode arguments) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            said.put(
                    arguments.get(i).asText().substring(2), arguments.get(i + 1).asText());
        }
        String branch = said.getOrDefault("branch", "");
        String ref = said.getOrDefault("ref", "refs/heads/" + branch);
        String changed = said.getOrDefault("changed", "");
        return WoodpeckerEvent.of(said.getOrDefault("event", ""), branch, ref)
                .message("Initial commit")
                .target(said.getOrDefault("target", ""))
                .cron(said.getOrDefault("cron", ""))
                .changing(changed.isEmpty() ? List.of() : List.of(changed.split(",", -1)));
    }
}
