package dev.pipewright.convert;

import dev.pipewright.drone.substitution.ShellVariables;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.port.VariableNames;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a job of GitLab is as a step of Drone, apart from when it runs. */
final class JobStep {

    /** What Drone's pipelines cannot say of a step, and what to do about it. */
    private static final Map<String, String> LOST = new LinkedHashMap<>();

    static {
        LOST.put("after_script", "make it a step of its own, with when.status: [success, failure]");
        LOST.put("cache", "use a plugin that keeps folders: meltwater/drone-cache");
        LOST.put("coverage", "let the commands print or send it");
        LOST.put("environment", "Drone keeps no deployments");
        LOST.put("hooks", "put the commands in the step");
        LOST.put("id_tokens", "use secrets");
        LOST.put("interruptible", "Drone's repository settings cancel running builds");
        LOST.put("pages", "use a plugin that publishes: plugins/gh-pages");
        LOST.put("release", "use a plugin that releases: plugins/github-release");
        LOST.put("resource_group", "concurrency limits a whole pipeline");
        LOST.put("retry", "repeat the command in the step");
        LOST.put("secrets", "use secrets of Drone, or its extension for a vault");
        LOST.put("start_in", "it starts at once");
        LOST.put("tags", "node chooses a runner, for all steps of a pipeline");
        LOST.put("timeout", "Drone's repository settings have one for all builds");
    }

    /** GitLab's own, which no key of the file is, and what it has made of by then. */
    static final List<String> MADE = List.of(
            "name",
            "extends",
            "root_variables_inheritance",
            "ignore",
            "scheduling_type",
            "instance",
            "environment_name");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:CI|GITLAB)(?:_[A-Z0-9_]+)?\\b");
    /** The server replaces none of the variables in commands: they are in the shell's environment as well. */
    private static final ShellVariables SHELL = new ShellVariables(variable -> false);

    private static final String USUAL_IMAGE = "ruby:3.1";

    private final Account job;
    private final String name;
    private final boolean mayFail;
    private final ServerTexts texts;
    private final VariableNames names;
    private final Origin origin;
    private final Mapping.Builder out;

    /**
     * Takes a job.
     *
     * @param path what notes call it
     * @param name what its step is called
     * @param mayFail whether a rule lets it fail
     */
    JobStep(Account job, String path, String name, Ledger ledger, boolean mayFail) {
        this.job = job;
        this.name = name;
        this.mayFail = mayFail;
        this.texts = new ServerTexts(path, ledger);
        this.names = new VariableNames(VARIABLE, Counterparts.inDrone(), path, ledger);
        this.origin = job.node().origin();
        this.out = Mapping.builder(origin);
    }

    /**
     * The step.
     *
     * @param variables what the configuration sets for the job
     * @param conditions when it runs; empty for always
     * @param waits what it waits for
     */
    Mapping port(Map<String, String> variables, Mapping conditions, List<String> waits) {
        out.put("name", Scalar.of(name, origin));
        MADE.forEach(key -> job.keep(key, "what GitLab makes of other keys"));
        job.keep("stage", "depends_on");
        job.keep("parallel", "a step for each");
        image();
        environment(variables);
        commands();
        if (mayFail()) {
            out.put("failure", Scalar.of("ignore", origin));
        }
        if (!conditions.isEmpty()) {
            out.put("when", conditions);
        }
        if (!waits.isEmpty()) {
            out.put("depends_on", Sequence.ofStrings(waits, origin));
        }
        artifacts();
        LOST.forEach((key, remedy) -> job.lose(key, "a step of Drone has nothing like it", remedy));
        job.close();
        return out.build();
    }

    private void image() {
        String text = "";
        if (job.node().get("image") instanceof Scalar scalar) {
            job.keep("image", "image");
            text = scalar.text();
        } else {
            text = job.section("image").map(this::image).orElse("");
        }
        if (text.isEmpty()) {
            job.note(
                    Fate.CHANGED,
                    "image",
                    "GitLab's runner chooses one, a step of Drone names its own: " + USUAL_IMAGE + " stands here",
                    "name the image of your runner");
            text = USUAL_IMAGE;
        }
        out.put("image", texts.server(Scalar.of(text, origin)));
    }

    private String image(Account image) {
        String text = image.text("name");
        image.keep("name", "image");
        if (image.keep("entrypoint", "left out: Drone starts a shell for commands") == null) {
            image.keep("ports", "left out");
        }
        if (image.node().get("pull_policy") instanceof Sequence policies && !policies.isEmpty()) {
            String policy = policies.items().get(0).toString().contains("always") ? "always" : "if-not-exists";
            image.keep("pull_policy", "pull: " + policy);
            out.put("pull", Scalar.of(policy, origin));
        }
        image.close();
        return text;
    }

    private void environment(Map<String, String> variables) {
        job.keep("job_variables", "environment");
        job.keep("variables", "environment");
        texts.environment(variables, origin).ifPresent(environment -> out.put("environment", environment));
    }

    private void commands() {
        List<Node> commands = new ArrayList<>();
        for (String key : List.of("before_script", "script")) {
            Node lines = names.renamed(job.keep(key, "commands"));
            if (lines instanceof Sequence sequence) {
                sequence.forEach(line -> commands.add(shell(line)));
            } else if (lines != null) {
                commands.add(shell(lines));
            }
        }
        out.put("commands", Sequence.of(commands, origin));
    }

    /** The shell's braces are kept from the server. */
    private Node shell(Node line) {
        return line instanceof Scalar scalar ? Scalar.of(SHELL.escaped(scalar.text()), scalar.origin()) : line;
    }

    private boolean mayFail() {
        boolean ignored = mayFail || job.isTrue("ignore") || job.isTrue("allow_failure");
        if (job.node().get("allow_failure") instanceof Mapping codes) {
            job.change("allow_failure", "is failure: ignore, whatever the exit code: " + codes, "");
            return true;
        }
        job.keep("allow_failure", ignored ? "failure: ignore" : "what Drone does unasked");
        return ignored;
    }

    private void artifacts() {
        job.keep("dependencies", "left out: all steps share a folder");
        job.section("artifacts").ifPresent(artifacts -> {
            for (String key :
                    List.of("paths", "exclude", "untracked", "name", "expire_in", "when", "access", "public")) {
                artifacts.keep(key, "left out: all steps share a folder, which ends with the build");
            }
            artifacts.lose("reports", "Drone shows no reports", "let the commands print or send them");
            artifacts.lose("expose_as", "Drone keeps no files", "use a plugin that stores them: plugins/s3");
            artifacts.close();
        });
    }
}
