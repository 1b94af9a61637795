package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@CheckInfo(
        id = "DR414",
        name = "plugin-loses-privilege",
        severity = WARNING,
        summary = "A plugin with a Docker daemon does not get the privilege that it needs",
        why = """
        The runner starts plugins/docker and its like privileged, but not where the step has volumes, commands, an
        entrypoint, or one of the variables PATH, HOME, DOCKER_HOST, DOCKER_OPTS and XDG_RUNTIME_DIR. Its own daemon
        then cannot start. Where the step mounts the machine's Docker socket that is meant; then say daemon_off:
        true.
        """)
final class PluginLosesPrivilege implements Check<CheckedFile> {

    private static final Set<String> RESTRICTED =
            Set.of("XDG_RUNTIME_DIR", "DOCKER_OPTS", "DOCKER_HOST", "PATH", "HOME");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            boolean concerned = step.image().isPluginWithDaemon()
                    && !step.isPrivileged()
                    && !step.hasCommands()
                    && step.setting("daemon_off")
                            .filter(off -> off.text().equals("true"))
                            .isEmpty();
            if (concerned) {
                obstacle(step)
                        .ifPresent(obstacle -> obstacle.value()
                                .report(
                                        findings,
                                        step.label() + " has " + obstacle.key()
                                                + ", so that its plugin is not privileged and its Docker daemon cannot start",
                                        help(step)));
            }
        }
    }

    private static Optional<Located.Keyed> obstacle(CheckedStep step) {
        Stream<Located.Keyed> keys = Stream.of("volumes", "command", "entrypoint")
                .filter(key -> !step.place().items(key).isEmpty())
                .flatMap(key -> step.place().at(key).map(value -> new Located.Keyed(key, value)).stream());
        Stream<Located.Keyed> variables = step.place().at("environment").stream()
                .flatMap(all -> all.values().stream())
                .filter(each -> RESTRICTED.contains(each.key().toUpperCase(Locale.ROOT)));
        return Stream.concat(keys, variables).findFirst();
    }

    private static String help(CheckedStep step) {
        return step.mountsHostDocker()
                ? "it uses the machine's daemon: say so with daemon_off: true"
                : "take it away, or use plugins/kaniko, which needs no daemon";
    }
}
