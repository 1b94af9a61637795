package dev.pipewright.drone.runner;

import dev.pipewright.drone.decode.Fields;
import java.util.List;
import java.util.Locale;

/**
 * The folder that steps share.
 *
 * @param base where it is mounted
 * @param path where steps work
 */
record Workspace(String base, String path) {

    private static final String STANDARD = "/drone/src";
    private static final List<String> SYSTEM_FOLDERS = List.of(
            "/var/run",
            "/proc",
            "/usr/local/bin",
            "/usr/local/sbin",
            "/usr/bin",
            "/usr/sbin",
            "/bin",
            "/mnt",
            "/mount",
            "/media",
            "/sys",
            "/dev");

    static Workspace of(RunnerKind kind, Fields pipeline) {
        Fields said = pipeline.structure("workspace");
        String path = said.text("path");
        boolean windows = pipeline.structure("platform").text("os").equals("windows");
        if (kind == RunnerKind.KUBERNETES) {
            String folder = path.isEmpty() ? STANDARD : path;
            String shown = windows ? Paths.windows(folder) : folder;
            return new Workspace(shown, shown);
        }
        String base = said.text("base");
        if (base.isEmpty()) {
            boolean absolute = path.startsWith("/");
            base = absolute ? path : STANDARD;
            path = absolute ? "" : path;
        }
        String full = Paths.join(base, path);
        if (isRestricted(full)) {
            base = STANDARD;
            full = STANDARD;
        }
        return windows ? new Workspace(Paths.windows(base), Paths.windows(full)) : new Workspace(base, full);
    }

    private static boolean isRestricted(String folder) {
        String path = Paths.clean(folder).toLowerCase(Locale.ROOT);
        return path.equals("/")
                || path.equals("/etc")
                || path.equals("/var")
                || SYSTEM_FOLDERS.stream().anyMatch(path::startsWith);
    }
}
