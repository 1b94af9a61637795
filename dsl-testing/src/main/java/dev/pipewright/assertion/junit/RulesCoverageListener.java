package dev.pipewright.assertion.junit;

import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.assertion.coverage.CoverageText;
import dev.pipewright.assertion.coverage.RulesCoverage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells at the end of a test run which rules never decided anything: prints a table of them, and writes all rules to
 * {@code rules-coverage.md} and {@code rules-coverage.json} in {@code target/pipewright} ({@code build/pipewright} with Gradle;
 * {@code -Dpipewright.coverage.dir} says otherwise, {@code -Dpipewright.coverage=false} keeps it silent). JUnit finds it by
 * itself.
 */
public final class RulesCoverageListener implements TestExecutionListener {

    private static final String FILE = "rules-coverage";

    /** Made by JUnit, once a test run. */
    public RulesCoverageListener() {}

    /** Tests may ask for findings before they say anything about them; SLF4J is to be silent by then. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            MethodHandles.lookup().ensureInitialized(TestedPipeline.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (System.getProperty("pipewright.coverage", "true").equals("false")) {
            return;
        }
        tell(RulesCoverage.ofThisRun(), folder(), System.out);
    }

    static void tell(RulesCoverage coverage, Path folder, PrintStream out) {
        String summary = CoverageText.summary(coverage);
        if (summary.isEmpty()) {
            return;
        }
        out.println();
        out.print(summary);
        try {
            Files.createDirectories(folder);
            String name = FILE + fork();
            Files.writeString(folder.resolve(name + ".md"), CoverageText.markdown(coverage));
            Files.writeString(folder.resolve(name + ".json"), CoverageText.json(coverage));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the rules coverage to " + folder, e);
        }
    }

    /** Each of several test processes has a report of its own. */
    private static String fork() {
        String number = System.getProperty("surefire.forkNumber", "1");
        return number.equals("1") ? "" : "-" + number;
    }

    private static Path folder() {
        String said = System.getProperty("pipewright.coverage.dir", "");
        if (!said.isEmpty()) {
            return Path.of(said);
        }
        Path gradle = Path.of("build");
        Path maven = Path.of("target");
        return (Files.isDirectory(gradle) && !Files.isDirectory(maven) ? gradle : maven).resolve("pipewright");
    }
}
