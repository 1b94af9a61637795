package dev.pipewright.tool;

import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks about Woodpecker's workflows. */
final class WoodpeckerRequest extends LineRequest {

    private static final String FILE = ".woodpecker.yaml";
    private static final String TEXTS = "a list of strings";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> exits = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> privileged = new ArrayList<>();
    private @Nullable List<String> secrets;
    private boolean isTrusted;

    WoodpeckerRequest() {
        super("steps: []");
    }

    @Override
    void field(String name, JsonValue value) throws IOException, Found {
        switch (name) {
            case "trusted" -> isTrusted = value.isTrue();
            case "files" -> files.putAll(value.texts());
            case "vars" -> variables.putAll(value.texts());
            case "changes" -> changes.addAll(value.list(TEXTS));
            case "privileged_plugins" -> privileged.addAll(value.list(TEXTS));
            case "secrets" -> secrets = value.list(TEXTS);
            case "exit" -> exits.putAll(value.texts());
            case "file", "event", "branch", "ref", "cron", "target", "message", "slug", "instance", "platform" -> {
                if (!value.isNull()) {
                    texts.put(name, value.text());
                }
            }
            default -> {}
        }
    }

    /** The text of each file by its name; {@code yaml} without {@code file} is {@code .woodpecker.yaml}, the workflow "woodpecker". */
    Map<String, String> files() throws Found {
        Map<String, String> all = new LinkedHashMap<>(files);
        if (hasYaml()) {
            all.put(texts.getOrDefault("file", FILE), yaml());
        }
        if (all.isEmpty()) {
            throw bad("the line has neither \"yaml\" that is a string nor \"files\"");
        }
        return all;
    }

    /** The event that the line describes; a push to main where it says nothing. */
    WoodpeckerEvent event() {
        WoodpeckerEvent asked = request().woodpecker().privilegedPlugins(privileged);
        return secrets == null ? asked : asked.secrets(new LinkedHashSet<>(secrets));
    }

    /** How steps end that do not succeed. */
    Endings endings() throws Found {
        return endings(request());
    }

    private BuildRequest request() {
        return new BuildRequest(texts, variables, exits, changes, isTrusted);
    }
}
