package dev.pipewright.drone.woodpecker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Woodpecker is going to remove, and a workflow uses. */
final class Deprecations {

    /** Variables by what took their place. */
    private static final Map<String, String> RENAMED = new TreeMap<>(Map.of(
            "CI_COMMIT_PRERELEASE", "CI_PIPELINE_RELEASE_PRE",
            "CI_COMMIT_AUTHOR_AVATAR", "CI_PIPELINE_AVATAR",
            "CI_PREV_COMMIT_AUTHOR_AVATAR", "CI_PREV_PIPELINE_AVATAR"));

    private Deprecations() {}

    /** @param findings takes what is found */
    static void find(WrittenFile file, List<Finding> findings) {
        if (!file.definition().runsOn().isEmpty()) {
            findings.add(usage("runs_on", "when.status", file.place("runs_on", file.shortName() + ".runs_on")));
        }
        RENAMED.forEach((old, now) -> {
            Matcher use = Pattern.compile("\\$\\{?" + old + "\\b").matcher(file.text());
            if (use.find()) {
                int line = (int) file.text().substring(0, use.start()).lines().count();
                findings.add(usage(old, now, new Finding.Place(file.name(), "", Math.max(1, line), 0)));
            }
        });
    }

    private static Finding usage(String old, String now, Finding.Place place) {
        return Finding.warning(
                FindingKind.DEPRECATION, "Usage of `" + old + "` is deprecated, use `" + now + "`", place);
    }
}
