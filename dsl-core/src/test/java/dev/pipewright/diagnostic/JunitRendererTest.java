package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitRendererTest {

    private static final JunitRenderer RENDERER = new JunitRenderer(SourceText.NONE);

    @Test
    void every_suite_counts_its_cases() throws Exception {
        Element report = read(ReportFindings.ALL);
        assertThat(report.getTagName()).isEqualTo("testsuites");
        assertThat(report.getAttribute("tests")).isEqualTo("3");
        NodeList suites = report.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("name")).isNotBlank();
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(suite.getElementsByTagName("skipped").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")));
        }
    }

    @Test
    void an_error_is_a_failure_with_the_whole_finding() throws Exception {
        Element report = read(List.of(ReportFindings.ERROR));
        Element failed = (Element) report.getElementsByTagName("testcase").item(0);
        assertThat(failed.getAttribute("name")).isEqualTo("GL101 a.needs[0]");
        assertThat(failed.getAttribute("classname")).isEqualTo("ci/my jobs/a:1.yml");
        Element failure = (Element) failed.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("error[GL101]: job \"a\" needs job \"<b> & c\"");
        assertThat(failure.getTextContent()).contains("\n").contains("= help: did you mean \"b\"?");
    }

    @Test
    void what_xml_cannot_hold_is_replaced() throws Exception {
        Element report = read(List.of(ReportFindings.WARNING));
        Element skipped = (Element) report.getElementsByTagName("skipped").item(0);
        assertThat(skipped.getAttribute("message")).isEqualTo("warning[GL401]: odd \uFFFD \ud83d\ude80");
    }

    @Test
    void no_finding_is_one_case_that_passed() throws Exception {
        Element report = read(List.of());
        assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(report.getAttribute("tests")).isEqualTo("1");
        assertThat(report.getElementsByTagName("failure").getLength()).isZero();
    }

    private static Element read(List<Diagnostic> diagnostics) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(RENDERER.render(diagnostics))))
                .getDocumentElement();
    }
}
