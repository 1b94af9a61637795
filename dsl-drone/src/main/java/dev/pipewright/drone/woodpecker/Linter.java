package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.woodpecker.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** What Woodpecker's linter says of a workflow. */
final class Linter {

    private static final String MISSING_DEPENDENCY = "One or more of the specified dependencies do not exist";

    private final String file;
    private final WoodpeckerEvent event;
    private final List<Finding> findings = new ArrayList<>();

    Linter(String file, WoodpeckerEvent event) {
        this.file = file;
        this.event = event;
    }

    /**
     * Lints a workflow.
     *
     * @param definition the workflow after substitution
     * @param raw the workflow before it
     */
    List<Finding> lint(Definition definition, Definition raw) {
        if (definition.steps().isEmpty()) {
            error(Kind.LINTER, "Invalid or missing `steps` section", "steps", 0);
        }
        for (Container container : definition.cloneSteps()) {
            if (!container.isPlugin() || !Images.isTrustedForClone(container.image())) {
                warning(
                        Kind.LINTER,
                        "Specified clone image does not match allow list, netrc is not injected",
                        "clone." + container.name(),
                        container.line());
            }
        }
        definition.cloneSteps().forEach(container -> container(container, "clone"));
        for (Container container : definition.steps()) {
            container(container, "steps");
            dependencies(container, definition);
        }
        definition.services().forEach(container -> container(container, "services"));
        if (!raw.runsOn().isEmpty()) {
            warning(Kind.DEPRECATION, "Usage of `runs_on` is deprecated, use `when.status`", "runs_on", 0);
        }
        habits(raw);
        return findings;
    }

    private void container(Container container, String area) {
        String field = area + "." + container.name();
        int line = container.line();
        if (container.image().isEmpty()) {
            error(Kind.LINTER, "Invalid or missing image", field, line);
        }
        if (!event.isTrusted()) {
            trust(container, field);
        }
        settings(container, field);
        if (Images.wasPrivileged(container.image())
                && !container.isPrivileged()
                && !Images.isIn(event.privilegedPlugins(), container.image())) {
            error(
                    Kind.PRIVILEGED_PLUGIN,
                    "The formerly privileged plugin `" + container.image() + "` is no longer privileged by default, "
                            + "if required, add it to `WOODPECKER_PLUGINS_PRIVILEGED`",
                    field,
                    line);
        }
    }

    private void settings(Container container, String field) {
        if (container.settings().isEmpty()) {
            return;
        }
        if (!container.commands().isEmpty()) {
            error(Kind.LINTER, "Cannot configure both `commands` and `settings`", field, container.line());
        } else if (!container.entrypoint().isEmpty()) {
            error(Kind.LINTER, "Cannot configure both `entrypoint` and `settings`", field, container.line());
        } else if (!container.environment().isEmpty()) {
            warning(Kind.LINTER, "Should not configure both `environment` and `settings`", field, container.line());
        }
    }

    private void trust(Container container, String field) {
        untrusted(container.isPrivileged(), "`privileged` mode", field, container);
        untrusted(!container.dns().isEmpty(), "custom `dns`", field, container);
        untrusted(!container.dnsSearch().isEmpty(), "`dns_search`", field, container);
        untrusted(!container.extraHosts().isEmpty(), "`extra_hosts`", field, container);
        String network = container.networkMode();
        untrusted(!network.isEmpty() && !network.equals("none"), "`network_mode`", field, container);
        untrusted(!container.devices().isEmpty(), "`devices`", field, container);
        untrusted(!container.volumes().isEmpty(), "`volumes`", field, container);
        untrusted(!container.tmpfs().isEmpty(), "`tmpfs`", field, container);
    }

    private void untrusted(boolean uses, String what, String field, Container container) {
        if (uses) {
            error(Kind.TRUST, "Insufficient trust level to use " + what, field, container.line());
        }
    }

    private void dependencies(Container container, Definition definition) {
        List<Dependency> dependencies = container.dependsOn();
        if (dependencies == null) {
            return;
        }
        for (Dependency dependency : dependencies) {
            boolean exists =
                    definition.steps().stream().anyMatch(step -> step.name().equals(dependency.name()));
            if (!exists && !dependency.isOptional()) {
                error(Kind.LINTER, MISSING_DEPENDENCY, "steps." + container.name() + ".depends_on", container.line());
            }
        }
    }

    private void habits(Definition raw) {
        boolean filtered = !raw.when().constraints().isEmpty()
                && raw.when().constraints().stream()
                        .noneMatch(each -> each.event().isEmpty());
        if (filtered) {
            return;
        }
        for (Container step : raw.steps()) {
            List<Constraint> constraints = step.when().constraints();
            String field = "steps." + step.name();
            if (constraints.isEmpty()) {
                warning(
                        Kind.BAD_HABIT,
                        "Consider adding a `when` block with an `event` filter to this step or the entire workflow",
                        field,
                        step.line());
            }
            for (int i = 0; i < constraints.size(); i++) {
                if (constraints.get(i).event().isEmpty()) {
                    warning(
                            Kind.BAD_HABIT,
                            "Set an event filter for all steps or the entire workflow on all items of the `when` block",
                            field + ".when[" + i + "]",
                            step.line());
                    break;
                }
            }
        }
    }

    private void error(Kind kind, String message, String field, int line) {
        findings.add(new Finding(kind, message, field, false, file, line));
    }

    private void warning(Kind kind, String message, String field, int line) {
        findings.add(new Finding(kind, message, field, true, file, line));
    }
}
