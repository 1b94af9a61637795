package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;

/** Surefire's own reader of such reports reads ours. */
class JunitConsumerTest {

    private static List<ReportTestSuite> read(List<Diagnostic> findings) throws Exception {
        byte[] report = new JunitRenderer(SourceText.NONE).render(findings).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8));
    }

    @Test
    void errors_are_failures_and_warnings_are_skipped() throws Exception {
        List<ReportTestSuite> suites = read(ReportFindings.ALL);

        assertThat(suites)
                .extracting(ReportTestSuite::getFullClassName)
                .containsExactly("ci/my jobs/a:1.yml", "pipewright");
        assertThat(suites).extracting(ReportTestSuite::getNumberOfTests).containsExactly(2, 1);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsExactly(1, 0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfSkipped).containsExactly(1, 1);
        ReportTestCase failed = suites.get(0).getTestCases().get(0);
        assertThat(failed.getName()).isEqualTo("GL101 a.needs[0]");
        assertThat(failed.getFailureType()).isEqualTo("GL101");
        assertThat(failed.getFailureMessage()).contains("needs job \"<b> & c\"");
        assertThat(failed.getFailureDetail()).contains("did you mean \"b\"?");
    }

    @Test
    void no_finding_is_one_case_that_passed() throws Exception {
        assertThat(read(List.of())).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(1);
            assertThat(suite.getNumberOfFailures()).isZero();
            assertThat(suite.getTestCases())
                    .extracting(ReportTestCase::isSuccessful)
                    .containsExactly(true);
        });
    }
}
