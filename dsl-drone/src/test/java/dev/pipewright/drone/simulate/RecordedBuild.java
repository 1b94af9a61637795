package dev.pipewright.drone.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.drone.Recorded;
import dev.pipewright.drone.build.Build;
import java.util.List;

/** A build as the recording's command line describes it. */
final class RecordedBuild {

    private RecordedBuild() {}

    /** The simulation of the text with these options and endings; every repository was trusted. */
    static Simulation simulation(String text, JsonNode options, JsonNode exits) {
        List<String> words = Recorded.texts(options);
        Build build = Build.push("main").trusted(true);
        boolean hasRef = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            String value = words.get(i + 1);
            build = switch (words.get(i)) {
                case "--event" -> build.event(value);
                case "--branch" -> build.branch(value);
                case "--source" -> build.source(value);
                case "--ref" -> build.ref(value);
                case "--action" -> build.action(value);
                case "--cron" -> build.cron(value);
                case "--target" -> build.target(value);
                case "--slug" -> build.repository(value);
                case "--instance" -> build.instance(value);
                default -> build;
            };
            hasRef |= words.get(i).equals("--ref");
        }
        if (!hasRef) {
            build = build.ref(
                    switch (build.event()) {
                        case "pull_request" -> "refs/pull/42/head";
                        case "tag" -> "refs/tags/v1.0.0";
                        default -> "refs/heads/" + build.branch();
                    });
        }
        Simulation simulation = Simulation.of(text, build);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("--exit")) {
                String[] exit = words.get(i + 1).split("=", 2);
                simulation = simulation.ending(exit[0], ending(exit[1]));
            }
        }
        for (var exit : exits.properties()) {
            simulation = simulation.ending(exit.getKey(), ending(exit.getValue().asText()));
        }
        return simulation;
    }

    private static Ending ending(String word) {
        return word.equals("error") ? Ending.ERROR : Ending.exit(Integer.parseInt(word));
    }
}
