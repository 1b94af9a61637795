package dev.pipewright.gitlab.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Commands that fail where a lock file is missing: where they run, it is there. */
final class LockFileEvidence {

    private static final Map<String, Pattern> COMMANDS = Map.of(
            "package-lock.json", Pattern.compile("npm (?:ci|clean-install)\\b"),
            "yarn.lock", Pattern.compile("yarn(?: install)?\\b.* --(?:frozen-lockfile|immutable)\\b"),
            "pnpm-lock.yaml", Pattern.compile("pnpm (?:i|install)\\b.* --frozen-lockfile\\b"),
            "pom.xml", Pattern.compile("(?:mvn|mvnw)\\s"),
            "gradle/wrapper/gradle-wrapper.properties", Pattern.compile("\\./gradlew\\s"),
            "requirements.txt", Pattern.compile("pip3? install .*-r requirements\\.txt\\b"),
            "Gemfile.lock", Pattern.compile("bundle install\\b.* --(?:deployment|frozen)\\b"),
            "Cargo.lock", Pattern.compile("cargo .*--locked\\b"));

    /** A command that may run in another folder tells nothing of the files in this one. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|[\\s;&(])(?:cd|pushd)\\s|\\s(?:--prefix|--cwd|--dir|--file|--project-dir|-C|-f|-p)[\\s=]");

    private LockFileEvidence() {}

    /** Whether a job's script shows that a file lies in the project's root. */
    static boolean of(EffectiveJob job, String file) {
        Pattern command = COMMANDS.get(file);
        List<String> lines = job.script().stream().map(ScriptLine::text).toList();
        return command != null
                && lines.stream().anyMatch(line -> command.matcher(line + " ").find())
                && lines.stream().noneMatch(line -> ELSEWHERE.matcher(line).find());
    }
}
