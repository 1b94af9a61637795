package dev.pipewright.gitlab.recipe;

import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * What a job ran on, at the start of its log in a section that is folded: system, processors, memory, disk, and the versions of
 * its tools. No variables are printed, since secrets are among them.
 *
 * <pre>{@code
 * job("test").beforeScript(EnvironmentDetails.of("mvn --version"))
 * }</pre>
 */
public final class EnvironmentDetails {

    private EnvironmentDetails() {}

    /**
     * Lines for {@code before_script}, shared under a name.
     *
     * @param versions commands that print versions: {@code "python --version"}
     * @throws IllegalArgumentException for a blank command
     */
    public static Reference of(String... versions) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "printf '\\033[0Ksection_start:%s:environment[collapsed=true]\\r\\033[0KEnvironment\\n' \"$(date +%s)\"");
        lines.add("uname -a");
        lines.add("cat /etc/os-release");
        lines.add("echo \"$(nproc) processors\"");
        lines.add("cat /proc/meminfo");
        lines.add("df -h .");
        if (versions.length > 0) {
            lines.addAll(Required.texts("commands that print versions, such as \"python --version\"", versions));
        }
        lines.add("printf '\\033[0Ksection_end:%s:environment\\r\\033[0K\\n' \"$(date +%s)\"");
        return GitLab.lines(
                "environment_details",
                lines.get(0),
                lines.subList(1, lines.size()).toArray(String[]::new));
    }
}
