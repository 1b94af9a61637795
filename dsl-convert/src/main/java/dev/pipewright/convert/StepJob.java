package dev.pipewright.convert;

import dev.pipewright.gitlab.Job;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a step is as a job, apart from when it runs. */
final class StepJob {

    private static final Pattern SAFE_WORD = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private final Account step;
    private final DroneTexts texts;
    private final Secrets secrets;
    private final Origin origin;
    private Job job;

    StepJob(Account step, String name, DroneTexts texts, Secrets secrets) {
        this.step = step;
        this.texts = texts;
        this.secrets = secrets;
        this.origin = step.node().origin();
        this.job = Job.from(name, Mapping.empty(origin));
    }

    /**
     * The job.
     *
     * @param shared the variables that each job of the pipeline has
     */
    Job port(Mapping shared) {
        if (step.text("name").equals(job.name())) {
            step.keep("name", "the name of the job");
        } else {
            step.change("name", "is \"" + job.name() + "\" as the name of the job", "");
        }
        step.keep("type", "left out: Drone does not look at it");
        boolean runsCommands = step.node().get("commands") instanceof Sequence commands && !commands.isEmpty();
        image(runsCommands);
        variables(shared, runsCommands);
        if (runsCommands) {
            commands();
        } else {
            program();
        }
        workingFolder();
        failure();
        step.keep("detach", "left out: it says no");
        step.keep("shell", "left out: Drone's containers do not look at it");
        RunnerSettings.lose(step);
        step.close();
        return job;
    }

    // ---- image

    private void image(boolean runsCommands) {
        Scalar name = ServiceContainer.image(step, texts);
        Node pull = ServiceContainer.pullPolicy(step);
        Node user = step.keep("user", "image.docker.user");
        if (name == null) {
            step.note(
                    Fate.CHANGED,
                    "image",
                    "without an image it runs in what the runner takes, or on the machine itself",
                    "name an image, or a runner by tags");
            return;
        }
        Mapping.Builder image = Mapping.builder(origin).put("name", name);
        if (!runsCommands) {
            image.put("entrypoint", Sequence.ofStrings(List.of(""), origin));
        }
        if (user instanceof Scalar written) {
            Scalar text = Scalar.of(Environment.spelled(written), written.origin());
            image.put("docker", Mapping.empty(origin).with("user", text));
        }
        if (pull != null) {
            image.put("pull_policy", pull);
        }
        Mapping whole = image.build();
        job = job.set("image", whole.size() == 1 ? name : whole);
    }

    // ---- variables

    private void variables(Mapping shared, boolean runsCommands) {
        Mapping.Builder variables = Mapping.builder(origin);
        shared.entries().forEach(entry -> variables.put(entry.key(), entry.value()));
        Environment environment = new Environment(step, texts, secrets);
        environment.addSettings(variables);
        environment.addEnvironment(variables);
        if (!runsCommands && !step.has("entrypoint") && !step.has("command")) {
            job = job.set("extends", ".drone-plugin");
        }
        Mapping all = variables.build();
        if (!all.isEmpty()) {
            job = job.set("variables", all);
        }
    }

    // ---- script

    private void commands() {
        Node commands = step.keep("commands", "script");
        step.keep("entrypoint", "left out: beside commands Drone does not look at it");
        step.keep("command", "left out: beside commands Drone does not look at it");
        List<Node> script = new ArrayList<>();
        if (commands instanceof Sequence lines) {
            lines.forEach(line -> script.add(line instanceof Scalar scalar ? texts.script(spelled(scalar)) : line));
        }
        job = job.set("script", Sequence.of(script, origin));
        boolean skips = script.stream().anyMatch(line -> line.toString().matches("(?s).*\\bexit 78\\b.*"));
        if (skips) {
            step.note(
                    Fate.LOST,
                    "commands",
                    "exit 78 ends a pipeline of Drone well; in GitLab it fails the job",
                    "ask in rules whether there is something to do");
        }
    }

    private static Scalar spelled(Scalar scalar) {
        return scalar.isString() ? scalar : Scalar.of(Environment.spelled(scalar), scalar.origin());
    }

    /** Without commands the image starts its own program; GitLab wants a script that does. */
    private void program() {
        step.keep("commands", "left out: it is empty");
        List<String> entrypoint = DroneStep.texts(step.node().get("entrypoint"));
        List<String> command = DroneStep.texts(step.node().get("command"));
        if (entrypoint.isEmpty() && command.isEmpty()) {
            String program = "/bin/drone-" + plugin(step.text("image"));
            step.note(
                    Fate.CHANGED,
                    "image",
                    "is started as " + program + ", since GitLab runs a script and not the program of an image",
                    "see what ENTRYPOINT the image has; it needs a shell");
            step.keep("entrypoint", "left out: it is empty");
            step.keep("command", "left out: it is empty");
            script(List.of(program));
            return;
        }
        step.keep("entrypoint", "the beginning of the script");
        if (entrypoint.isEmpty()) {
            step.change(
                    "command",
                    "is the script: the program of the image, to which these were the arguments, is not named",
                    "put the ENTRYPOINT of the image before it");
        } else {
            step.keep("command", "the end of the script");
        }
        script(Stream.concat(entrypoint.stream(), command.stream()).toList());
    }

    private void script(List<String> words) {
        String line = words.stream().map(StepJob::quoted).collect(Collectors.joining(" "));
        job = job.set("script", Sequence.of(List.of(Scalar.of(line, origin)), origin));
    }

    private static String quoted(String word) {
        return SAFE_WORD.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** {@code plugins/slack:1} is {@code slack}, {@code appleboy/drone-ssh} is {@code ssh}. */
    private static String plugin(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1).replaceAll("[:@].*", "");
        return name.startsWith("drone-") ? name.substring("drone-".length()) : name;
    }

    private void workingFolder() {
        if (step.keep("working_dir", "a cd before the script") instanceof Scalar folder
                && !folder.text().isEmpty()) {
            String path = folder.text().replaceFirst("^/drone/src", "\\$CI_PROJECT_DIR");
            Scalar line = Scalar.of("cd " + (path.startsWith("$") ? path : quoted(path)), folder.origin());
            job = job.set("before_script", Sequence.of(List.of(line), origin));
        }
    }

    private void failure() {
        String failure = step.text("failure");
        if (failure.equals("ignore")) {
            step.keep("failure", "allow_failure");
            job = job.set("allow_failure", Scalar.of(true, origin));
        } else if (List.of("fast", "fail-fast", "fast-fail").contains(failure)) {
            step.lose(
                    "failure",
                    "a job cannot cancel the others when it fails",
                    "workflow:auto_cancel:on_job_failure: all does it for every job");
        } else {
            step.keep("failure", "what GitLab does unasked");
        }
    }
}
