package dev.pipewright.drone.runner;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a runner makes of a pipeline for a build: its steps in order, the clone first and services before all others.
 *
 * @param workspace the folder that the steps share
 * @param steps the steps
 * @param unmet the condition that keeps a step from running, by the step's name
 */
public record Plan(String workspace, List<PlannedStep> steps, Map<String, UnmetCondition> unmet) {

    private static final List<String> CONDITIONS =
            List.of("event", "branch", "ref", "target", "cron", "action", "repo", "instance");

    private static final Set<String> RESTRICTED_VARIABLES =
            Set.of("XDG_RUNTIME_DIR", "DOCKER_OPTS", "DOCKER_HOST", "PATH", "HOME");

    /** Keeps list and map as they are now. */
    public Plan {
        steps = List.copyOf(steps);
        unmet = Map.copyOf(unmet);
    }

    static Plan of(RunnerKind kind, Fields pipeline, Build build) {
        Planning planning = new Planning(kind, pipeline, build);
        return new Plan(planning.workspace.path(), planning.steps(), planning.unmet);
    }

    /** The way from a pipeline to its plan. */
    private static final class Planning {

        private final RunnerKind kind;
        private final Fields pipeline;
        private final Build build;
        private final Workspace workspace;
        private final Map<String, UnmetCondition> unmet = new TreeMap<>();

        Planning(RunnerKind kind, Fields pipeline, Build build) {
            this.kind = kind;
            this.pipeline = pipeline;
            this.build = build;
            this.workspace = Workspace.of(kind, pipeline);
        }

        List<PlannedStep> steps() {
            List<PlannedStep> steps = new ArrayList<>();
            boolean clones = !pipeline.structure("clone").flag("disable");
            if (clones) {
                steps.add(cloneStep());
            }
            for (Fields service : pipeline.structures("services")) {
                if (service != null) {
                    steps.add(step(service, true));
                }
            }
            for (Fields step : pipeline.structures("steps")) {
                if (step != null) {
                    steps.add(step(step, false));
                }
            }
            return StepGraph.of(steps, clones);
        }

        private PlannedStep cloneStep() {
            return new PlannedStep(
                    "clone",
                    "drone/git:latest",
                    List.of(),
                    RunPolicy.ALWAYS,
                    ErrorPolicy.FAIL,
                    false,
                    false,
                    kind == RunnerKind.DOCKER ? "if-not-exists" : "default",
                    cloneSettings(pipeline.structure("clone")),
                    List.of(),
                    mounts(Fields.NONE),
                    workspace.path());
        }

        private Map<String, String> cloneSettings(Fields clone) {
            Map<String, String> settings = new TreeMap<>();
            if (clone.whole("depth") > 0) {
                settings.put("PLUGIN_DEPTH", Long.toString(clone.whole("depth")));
            }
            if (kind == RunnerKind.DOCKER && clone.whole("retries") > 0) {
                settings.put("PLUGIN_RETRIES", Long.toString(clone.whole("retries")));
            }
            if (clone.flag("skip_verify")) {
                settings.put("PLUGIN_SKIP_VERIFY", "true");
            }
            return settings;
        }

        private PlannedStep step(Fields step, boolean service) {
            boolean hasCommands = !step.list("commands").isEmpty();
            boolean detached = service || step.flag("detach");
            Map<String, String> settings = new TreeMap<>();
            Set<String> secrets = new TreeSet<>();
            step.map("environment").forEach((name, value) -> {
                if (value instanceof Values.Setting setting && !setting.secret().isEmpty()) {
                    secrets.add(name + "=" + setting.secret());
                }
            });
            step.map("settings").forEach((name, value) -> setting(name, value, settings, secrets));
            String own = step.text("working_dir");
            return new PlannedStep(
                    step.text("name"),
                    Images.expanded(step.text("image")),
                    step.texts("depends_on"),
                    runPolicy(step),
                    ErrorPolicy.of(step.text("failure")),
                    detached,
                    step.flag("privileged") || isPrivilegedPlugin(step),
                    pull(step.text("pull")),
                    settings,
                    List.copyOf(secrets),
                    mounts(step),
                    own.isEmpty() && (!detached || hasCommands) ? workspace.path() : own);
        }

        private static void setting(
                String name, @Nullable Object value, Map<String, String> settings, Collection<String> secrets) {
            if (!(value instanceof Values.Setting setting)) {
                return;
            }
            String variable = "PLUGIN_" + name.toUpperCase(Locale.ROOT);
            if (!setting.secret().isEmpty()) {
                secrets.add(variable + "=" + setting.secret());
                return;
            }
            String text = SettingText.of(setting.value());
            if (text != null) {
                settings.put(variable, text);
            }
        }

        private RunPolicy runPolicy(Fields step) {
            Fields when = step.structure("when");
            Optional<UnmetCondition> failing = Match.firstUnmet(when, CONDITIONS, build);
            Match status = Match.in(when, "status");
            if (failing.isPresent()) {
                unmet.put(step.text("name"), failing.get());
                return RunPolicy.NEVER;
            }
            if (status.isEmpty() || !status.test("failure")) {
                return RunPolicy.ON_SUCCESS;
            }
            return status.test("success") ? RunPolicy.ALWAYS : RunPolicy.ON_FAILURE;
        }

        private static String pull(String policy) {
            String known = policy.toLowerCase(Locale.ROOT);
            return switch (known) {
                case "always", "if-not-exists", "never" -> known;
                default -> "default";
            };
        }

        private static boolean isPrivilegedPlugin(Fields step) {
            return Images.isPrivileged(step.text("image"))
                    && step.list("commands").isEmpty()
                    && step.list("command").isEmpty()
                    && step.list("entrypoint").isEmpty()
                    && step.list("volumes").isEmpty()
                    && step.map("environment").keySet().stream()
                            .noneMatch(name -> RESTRICTED_VARIABLES.contains(name.toUpperCase(Locale.ROOT)));
        }

        private List<String> mounts(Fields step) {
            List<String> mounts = new ArrayList<>();
            for (Fields mount : step.structures("volumes")) {
                if (mount == null) {
                    continue;
                }
                String name = mount.text("name");
                if (kind == RunnerKind.KUBERNETES) {
                    mounts.add(name + ":" + mount.text("path"));
                } else {
                    mounts.add(name + "(" + source(name) + "):" + mount.text("path"));
                }
            }
            if (kind == RunnerKind.KUBERNETES) {
                mounts.add("_workspace:" + workspace.base());
                mounts.add("_status:/run/drone");
            } else {
                mounts.add("_workspace(temp):" + workspace.base());
            }
            return mounts;
        }

        private String source(String name) {
            for (Fields volume : pipeline.structures("volumes")) {
                if (volume != null && volume.text("name").equals(name)) {
                    if (volume.has("temp")) {
                        return "temp";
                    }
                    if (volume.has("host")) {
                        return "host:" + volume.structure("host").text("path");
                    }
                }
            }
            return "UNDEFINED";
        }
    }
}
