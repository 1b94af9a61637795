package dev.pipewright.gitlab;

import java.util.Set;

/** Which names GitLab takes for a job. */
final class JobName {

    /** Names that are always keywords of the configuration, whatever stands under them. */
    static final Set<String> KEYWORDS = Set.of(
            "after_script",
            "before_script",
            "cache",
            "default",
            "image",
            "include",
            "services",
            "spec",
            "stages",
            "variables",
            "workflow");

    private static final int LONGEST = 255;

    private JobName() {}

    static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a job needs a name, such as job(\"build\"), but got \"" + name + "\"");
        }
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("a job's name has at most " + LONGEST + " characters, but \""
                    + name.substring(0, 40) + "...\" has " + name.length());
        }
        if (KEYWORDS.contains(name)) {
            throw new IllegalArgumentException("no job can be named \"" + name
                    + "\", since that is a keyword of the configuration; call it \"run-" + name.replace('_', '-')
                    + "\", say");
        }
        return name;
    }
}
