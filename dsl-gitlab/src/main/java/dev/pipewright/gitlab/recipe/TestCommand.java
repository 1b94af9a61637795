package dev.pipewright.gitlab.recipe;

import dev.pipewright.gitlab.Job;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A test runner and how it runs: over all processors, stopping at the first failure or going to the bitter end, with the tests
 * of changed code alone, repeating flaky tests and saying so.
 *
 * <pre>{@code
 * TestCommand.pytest().onAllProcessors().stopFast().addTo(job("test"))
 * }</pre>
 */
public final class TestCommand {

    /** What a test runner can be asked for; the text says it to whoever asks one that cannot. */
    private enum Wish {
        ALL_PROCESSORS("run on all processors"),
        STOP_FAST("stop at the first failure"),
        BITTER_END("go on after failures"),
        CHANGED_ONLY("find the tests of changed code"),
        REPEAT_FLAKY("repeat failed tests");

        private final String text;

        Wish(String text) {
            this.text = text;
        }
    }

    private static final String BASE = """
            base=${CI_MERGE_REQUEST_DIFF_BASE_SHA:-HEAD~1}
            git cat-file -e "$base" || git fetch --depth=1 origin "$base"
            """;

    /** The folder of the nearest pom.xml of each changed file; a change outside of all modules is one of the whole build. */
    private static final String CHANGED_MODULES = BASE + """
            modules=$(git diff --name-only "$base" HEAD | while IFS= read -r file; do
              folder=$(dirname "$file")
              while [ "$folder" != . ] && [ ! -e "$folder/pom.xml" ]; do folder=$(dirname "$folder"); done
              echo "$folder"
            done | sort -u | paste -s -d , -)
            case ",$modules," in
              ,, | *,.,*) set -- ;;
              *) set -- --projects "$modules" --also-make ;;
            esac
            echo "testing ${modules:-everything}"
            """;

    private final String name;
    private final String command;
    private final String report;
    private final Map<Wish, List<String>> options;
    private final Set<Wish> wishes;

    private TestCommand(String name, String command, String report, Map<Wish, List<String>> options, Set<Wish> wishes) {
        this.name = name;
        this.command = command;
        this.report = report;
        this.options = options;
        this.wishes = wishes;
    }

    private static TestCommand of(String name, String command, String report) {
        return new TestCommand(name, command, report, Map.of(), Set.of());
    }

    /** pytest; with its plugins xdist, testmon and rerunfailures for processors, changed code and flaky tests. */
    public static TestCommand pytest() {
        return of("pytest", "pytest --verbosity=1 -r fER --junitxml=report.xml{options}", "report.xml")
                .can(Wish.ALL_PROCESSORS, " --numprocesses=auto")
                .can(Wish.STOP_FAST, " --exitfirst")
                .can(Wish.BITTER_END, " --maxfail=0")
                .can(Wish.CHANGED_ONLY, " --testmon")
                .can(Wish.REPEAT_FLAKY, " --reruns=2");
    }

    /** Maven with Surefire and Failsafe; changed code is the changed modules with those that they need. */
    public static TestCommand maven() {
        return of("Maven", "mvn{options} verify", "**/target/*-reports/TEST-*.xml")
                .can(Wish.ALL_PROCESSORS, " -DforkCount=1C -DreuseForks=true")
                .can(
                        Wish.STOP_FAST,
                        " --fail-fast -Dsurefire.skipAfterFailureCount=1 -Dfailsafe.skipAfterFailureCount=1")
                .can(Wish.BITTER_END, " --fail-at-end")
                .can(Wish.CHANGED_ONLY, " \"$@\"", CHANGED_MODULES, "")
                .can(
                        Wish.REPEAT_FLAKY,
                        " -Dsurefire.rerunFailingTestsCount=2 -Dfailsafe.rerunFailingTestsCount=2",
                        "",
                        "grep -rlE --include='TEST-*.xml' '<flaky(Failure|Error)' . | sed 's/^/flaky: /'");
    }

    /** Gradle by the project's wrapper; the plugin test-retry, set up in the build itself, repeats flaky tests. */
    public static TestCommand gradle() {
        return of("Gradle", "./gradlew{options} test", "**/build/test-results/test/TEST-*.xml")
                .can(Wish.ALL_PROCESSORS, " --parallel")
                .can(Wish.STOP_FAST, "")
                .can(Wish.BITTER_END, " --continue");
    }

    /** Jest with the reporter jest-junit; {@code jest.retryTimes} in the tests repeats flaky ones. */
    public static TestCommand jest() {
        return of("Jest", "npx jest --ci --reporters=default --reporters=jest-junit{options}", "junit.xml")
                .can(Wish.ALL_PROCESSORS, " --maxWorkers=100%")
                .can(Wish.STOP_FAST, " --bail")
                .can(Wish.BITTER_END, "")
                .can(Wish.CHANGED_ONLY, " --changedSince=\"$base\" --passWithNoTests", BASE, "");
    }

    /** Go's own runner under gotestsum, which writes the report. */
    public static TestCommand go() {
        return of(
                        "Go",
                        "go run gotest.tools/gotestsum@v1.13.0 --format=testname --junitfile=report.xml{options}"
                                + " --packages=./... -- -p \"$(nproc)\"",
                        "report.xml")
                .can(Wish.ALL_PROCESSORS, "")
                .can(Wish.STOP_FAST, " --max-fails=1")
                .can(Wish.BITTER_END, "")
                .can(
                        Wish.REPEAT_FLAKY,
                        " --rerun-fails=2 --rerun-fails-report=flaky.txt",
                        "",
                        "[ ! -s flaky.txt ] || sed 's/^/flaky: /' flaky.txt");
    }

    private TestCommand can(Wish wish, String option) {
        return can(wish, option, "", "");
    }

    private TestCommand can(Wish wish, String option, String before, String after) {
        Map<Wish, List<String>> more = new EnumMap<>(Wish.class);
        more.putAll(options);
        more.put(wish, List.of(option, before, after));
        return new TestCommand(name, command, report, more, wishes);
    }

    /** As many tests at once as there are processors. */
    public TestCommand onAllProcessors() {
        return wishing(Wish.ALL_PROCESSORS);
    }

    /** The first failure ends the run; the opposite of {@link #toTheBitterEnd}. */
    public TestCommand stopFast() {
        return wishing(Wish.STOP_FAST);
    }

    /** All tests run, whatever fails, so that one run tells everything; the opposite of {@link #stopFast}. */
    public TestCommand toTheBitterEnd() {
        return wishing(Wish.BITTER_END);
    }

    /**
     * The tests of what changed since the merge request's base alone: for a job that fails fast, beside one that runs all.
     *
     * @throws UnsupportedOperationException for Gradle and Go, which skip by themselves what is up to date
     */
    public TestCommand changedOnly() {
        return wishing(Wish.CHANGED_ONLY);
    }

    /**
     * A failed test is tried twice more; one that then passes is flaky, and the log says which.
     *
     * @throws UnsupportedOperationException for Gradle and Jest, whose tests say so themselves
     */
    public TestCommand repeatingFlaky() {
        return wishing(Wish.REPEAT_FLAKY);
    }

    private TestCommand wishing(Wish wish) {
        if (!options.containsKey(wish)) {
            throw new UnsupportedOperationException(name + " has no option to " + wish.text
                    + "; set it up in the build, and see " + name + "'s manual");
        }
        Set<Wish> more = EnumSet.of(wish);
        more.addAll(wishes);
        if (wish == Wish.STOP_FAST || wish == Wish.BITTER_END) {
            more.remove(wish == Wish.STOP_FAST ? Wish.BITTER_END : Wish.STOP_FAST);
        }
        return new TestCommand(name, command, report, options, more);
    }

    /** The commands in their order, with the same effect at home. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(part(1));
        lines.add(command.replace("{options}", String.join("", part(0))));
        return lines;
    }

    /** Where the JUnit report is, as a glob. */
    public String report() {
        return report;
    }

    /** The job with these commands behind those it has, and with the JUnit report that GitLab shows. */
    public Job addTo(Job job) {
        Job testing = job.addScript(lines().toArray(String[]::new)).artifacts(a -> a.reports(r -> r.junit(report)));
        return part(2).isEmpty() ? testing : testing.afterScript(part(2));
    }

    private List<String> part(int index) {
        return wishes.stream()
                .map(wish -> options.getOrDefault(wish, List.of("", "", "")).get(index))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
