package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the runners of containers refuse of a pipeline that they could read. */
final class LintRules {

    private static final Set<String> RESERVED_BY_ALL = Set.of("workspace", "_workspace", "_docker_socket");
    private static final Set<String> RESERVED_BY_KUBERNETES =
            Set.of("workspace", "_workspace", "_docker_socket", "_status", "_addons");
    private static final String UNTRUSTED = "untrusted repositories cannot ";

    private final RunnerKind kind;
    private final boolean isTrusted;

    private LintRules(RunnerKind kind, boolean isTrusted) {
        this.kind = kind;
        this.isTrusted = isTrusted;
    }

    static void check(RunnerKind kind, Fields pipeline, boolean isTrusted) {
        if (kind == RunnerKind.DOCKER || kind == RunnerKind.KUBERNETES) {
            new LintRules(kind, isTrusted).check(pipeline);
        }
    }

    private void check(Fields pipeline) {
        if (kind == RunnerKind.KUBERNETES) {
            Fields limits = pipeline.structure("resources").structure("limits");
            refuse(limits.whole("cpu") > 0, "cpu limit cannot be applied at stage level", limits.line());
            refuse(limits.whole("memory") > 0, "memory limit cannot be applied at stage level", limits.line());
        }
        List<@Nullable Fields> steps = new ArrayList<>(pipeline.structures("services"));
        steps.addAll(pipeline.structures("steps"));
        Set<String> names = new HashSet<>();
        if (!pipeline.structure("clone").flag("disable")) {
            names.add("clone");
        }
        for (Fields step : steps) {
            if (step == null) {
                throw new RefusedException("linter: nil step", pipeline.line());
            }
            refuse(!names.add(step.text("name")), "duplicate step names", step.line());
            step(step);
            dependencies(step, names);
        }
        for (Fields volume : pipeline.structures("volumes")) {
            if (volume != null) {
                volume(volume);
            }
        }
    }

    private void step(Fields step) {
        int line = step.line();
        refuse(step.text("image").isEmpty(), "invalid or missing image", line);
        refuseUntrusted(step.flag("privileged"), "enable privileged mode", line);
        if (kind == RunnerKind.DOCKER) {
            refuseUntrusted(!step.list("devices").isEmpty(), "mount devices", line);
            refuseUntrusted(!step.list("dns").isEmpty(), "configure dns", line);
            refuseUntrusted(!step.list("dns_search").isEmpty(), "configure dns_search", line);
            refuseUntrusted(!step.list("extra_hosts").isEmpty(), "configure extra_hosts", line);
            refuseUntrusted(!step.text("network_mode").isEmpty(), "configure network_mode", line);
            refuseUntrusted(step.whole("shm_size") > 0, "configure shm_size", line);
        }
        for (Fields mount : step.structures("volumes")) {
            if (mount == null) {
                continue;
            }
            String name = mount.text("name");
            refuse(reserved().contains(name) && !name.equals("_addons"), "invalid volume name: " + name, mount.line());
            refuse(
                    Paths.clean(mount.text("path")).startsWith("/run/drone"),
                    "cannot mount volume at /run/drone",
                    mount.line());
        }
    }

    private Set<String> reserved() {
        return kind == RunnerKind.KUBERNETES ? RESERVED_BY_KUBERNETES : RESERVED_BY_ALL;
    }

    private static void dependencies(Fields step, Set<String> names) {
        String name = step.text("name");
        for (String needed : step.texts("depends_on")) {
            refuse(
                    !names.contains(needed),
                    "unknown step dependency detected: " + name + " references " + needed,
                    step.line());
            refuse(name.equals(needed), "cyclical step dependency detected: " + needed, step.line());
        }
    }

    private void volume(Fields volume) {
        int line = volume.line();
        refuseUntrusted(volume.structure("temp").text("medium").equals("memory"), "mount in-memory volumes", line);
        refuseUntrusted(volume.has("host"), "mount host volumes", line);
        if (kind == RunnerKind.KUBERNETES) {
            refuseUntrusted(volume.has("claim"), "mount PVC", line);
            refuseUntrusted(volume.has("config_map"), "mount configMap volumes", line);
            refuseUntrusted(volume.has("secret"), "mount secret volumes", line);
        }
        String name = volume.text("name");
        refuse(name.isEmpty(), "missing volume name", line);
        refuse(reserved().contains(name), "invalid volume name: " + name, line);
    }

    private void refuseUntrusted(boolean wants, String what, int line) {
        refuse(wants && !isTrusted, UNTRUSTED + what, line);
    }

    private static void refuse(boolean wrong, String message, int line) {
        if (wrong) {
            throw new RefusedException("linter: " + message, line);
        }
    }
}
