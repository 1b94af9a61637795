package dev.pipewright.tool.cli;

import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which builds of Drone, or which events of Woodpecker, to look at. */
final class BuildOptions {

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "What starts the build: push, pull_request, tag, promote, rollback, cron, custom;"
                    + " for Woodpecker release, deployment and manual too. Several with commas."
                    + " Default: what --target or --cron belongs to, or push, pull_request, tag and each that the file"
                    + " speaks of.")
    private @Nullable String event;

    @Option(
            names = "--branch",
            paramLabel = "BRANCH",
            description =
                    "The branch; of a pull request the one that it goes into. Default: main, and none for Drone's tags.")
    private @Nullable String branch;

    @Option(names = "--source", paramLabel = "BRANCH", description = "The branch that a pull request comes from.")
    private @Nullable String source;

    @Option(names = "--ref", paramLabel = "REF", description = "The git reference, refs/tags/v2.0.")
    private @Nullable String ref;

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description = "What was done to a pull request: opened or synchronized, the default.")
    private @Nullable String action;

    @Option(names = "--cron", paramLabel = "NAME", description = "The name of the cron job.")
    private @Nullable String cron;

    @Option(names = "--target", paramLabel = "NAME", description = "The environment of a promotion or deployment.")
    private @Nullable String target;

    @Option(names = "--repo", paramLabel = "OWNER/NAME", description = "The repository.")
    private @Nullable String repository;

    @Option(names = "--message", paramLabel = "TEXT", description = "The commit's message; for Woodpecker.")
    private @Nullable String message;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            split = ",",
            description = "A file that changes, several with commas; for Woodpecker.")
    private List<String> changes = new ArrayList<>();

    @Option(names = "--variable", paramLabel = "K=V", description = "A variable that can be substituted; repeat it.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--trusted", description = "An administrator trusts the repository.")
    private boolean trusted;

    @Option(
            names = "--exit",
            paramLabel = "STEP=CODE",
            description = "A step, or pipeline/step, that ends with an exit code, or with error.")
    private Map<String, String> exits = new LinkedHashMap<>();

    @Option(names = "--fails", paramLabel = "STEP", description = "A step that fails; repeat it for several.")
    private List<String> fails = new ArrayList<>();

    /**
     * What these options say.
     *
     * @throws IllegalArgumentException for one that the system has no use for
     */
    BuildRequest request(Dialect dialect) {
        if (dialect == Dialect.DRONE && (message != null || !changes.isEmpty())) {
            throw new IllegalArgumentException(
                    "--message and --changes are for Woodpecker: Drone has no condition that asks for them");
        }
        if (dialect == Dialect.WOODPECKER && (action != null || source != null)) {
            throw new IllegalArgumentException(
                    "--action and --source are for Drone: Woodpecker has no condition that asks for them");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        add(facts, "event", event);
        add(facts, "branch", branch);
        add(facts, "source", source);
        add(facts, "ref", ref);
        add(facts, "action", action);
        add(facts, "cron", cron);
        add(facts, "target", target);
        add(facts, "slug", repository);
        add(facts, "message", message);
        return new BuildRequest(facts, variables, Map.of(), changes, trusted).ending(exits, fails);
    }

    private static void add(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
