package dev.pipewright.drone.woodpecker;

import java.util.List;

/** What Woodpecker's linter says of a step, service or clone step alone. */
final class ContainerLint {

    private final String file;
    private final WoodpeckerEvent event;
    private final List<Finding> findings;

    /** @param findings takes what is found */
    ContainerLint(String file, WoodpeckerEvent event, List<Finding> findings) {
        this.file = file;
        this.event = event;
        this.findings = findings;
    }

    /** @param area the section in which it stands, {@code steps} */
    void lint(Container container, String area) {
        Finding.Place place = new Finding.Place(file, area + "." + container.name(), container.line(), 0);
        if (container.image().isEmpty()) {
            findings.add(Finding.error(FindingKind.INCOMPLETE, "Invalid or missing image", place));
        }
        if (!event.isTrusted()) {
            trust(container, place);
        }
        settings(container, place);
        if (Images.wasPrivileged(container.image())
                && !container.isPrivileged()
                && !Images.isIn(event.privilegedPlugins(), container.image())) {
            findings.add(Finding.error(
                    FindingKind.PRIVILEGED_PLUGIN,
                    "The formerly privileged plugin `" + container.image() + "` is no longer privileged by default, "
                            + "if required, add it to `WOODPECKER_PLUGINS_PRIVILEGED`",
                    place));
        }
    }

    private void settings(Container container, Finding.Place place) {
        FindingKind kind = FindingKind.SETTINGS_CONFLICT;
        if (container.settings().isEmpty()) {
            return;
        }
        if (!container.commands().isEmpty()) {
            findings.add(Finding.error(kind, "Cannot configure both `commands` and `settings`", place));
        } else if (!container.entrypoint().isEmpty()) {
            findings.add(Finding.error(kind, "Cannot configure both `entrypoint` and `settings`", place));
        } else if (!container.environment().isEmpty()) {
            findings.add(Finding.warning(kind, "Should not configure both `environment` and `settings`", place));
        }
    }

    private void trust(Container container, Finding.Place place) {
        untrusted(container.isPrivileged(), "`privileged` mode", place);
        untrusted(!container.dns().isEmpty(), "custom `dns`", place);
        untrusted(!container.dnsSearch().isEmpty(), "`dns_search`", place);
        untrusted(!container.extraHosts().isEmpty(), "`extra_hosts`", place);
        String network = container.networkMode();
        untrusted(!network.isEmpty() && !network.equals("none"), "`network_mode`", place);
        untrusted(!container.devices().isEmpty(), "`devices`", place);
        untrusted(!container.volumes().isEmpty(), "`volumes`", place);
        untrusted(!container.tmpfs().isEmpty(), "`tmpfs`", place);
    }

    private void untrusted(boolean uses, String what, Finding.Place place) {
        if (uses) {
            findings.add(Finding.error(FindingKind.TRUST, "Insufficient trust level to use " + what, place));
        }
    }
}
