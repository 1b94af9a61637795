package dev.pipewright.drone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.repair.Repairs;
import dev.pipewright.testing.FindingPage;
import dev.pipewright.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the test of every check shows: a file with the problem, the whole finding, and the file mended. */
abstract class CheckTest {

    /** What a repository must have or a runner is like, told beside other findings. */
    private static final Set<String> NOTES = Set.of("DR401", "DR415");

    /** What could be quicker, which is not what the examples of other checks are about. */
    private static final String OF_TIME = "DR6";

    /** A file with the problem, once. */
    abstract String bad();

    /** The finding as printed, without its place. */
    abstract String finding();

    /** The same file, mended. */
    abstract String good();

    /** What the checks are told beside the file. */
    CheckConfiguration configuration() {
        return CheckConfiguration.standard();
    }

    private List<Diagnostic> diagnosed(String yaml) {
        return DroneConfiguration.parse(yaml).checks(checks -> configuration()).diagnostics();
    }

    /** Whether {@code lint --fix} repairs the bad file. */
    boolean isRepaired() {
        return false;
    }

    @Test
    void the_bad_file_gives_the_finding_and_nothing_else() {
        List<Diagnostic> found = diagnosed(bad());
        assertThat(printed(found.stream().filter(this::isOwn).toList())).isEqualTo(finding());
        assertThat(found).allMatch(each -> isOwn(each) || isNote(each));
    }

    @Test
    void the_mended_file_is_clean() {
        assertThat(diagnosed(good())).allMatch(each -> !isOwn(each) && isNote(each));
    }

    @Test
    void the_bad_file_is_repaired_as_its_page_says() {
        var repaired = Repairs.apply(bad(), DroneConfiguration.DEFAULT_FILE, 0, diagnosed(bad()));
        assertThat(repaired.text()).isEqualTo(isRepaired() ? good() : bad());
    }

    @Test
    void the_page_is_the_committed_one() {
        String repair = "Repaired by `lint --fix`: " + (isRepaired() ? "yes, as above." : "no.");
        Golden.in(Path.of("..", "docs", "checks")).matches(info().id() + ".md", page(repair));
    }

    /** What Drone takes is told as a warning, whatever it is in Java. */
    private String page(String repair) {
        return FindingPage.of(info(), bad(), finding(), good())
                        .replaceFirst(" \\(error\\)\\.", " (error; a warning in a file that Drone takes).")
                + "\n## Repair\n\n" + repair + "\n";
    }

    static boolean isNote(Diagnostic finding) {
        return NOTES.contains(finding.id()) || finding.id().startsWith(OF_TIME);
    }

    private boolean isOwn(Diagnostic finding) {
        return finding.id().equals(info().id());
    }

    private CheckInfo info() {
        return DroneChecks.infos()
                .filter(each -> finding().contains("[" + each.id() + "]"))
                .findFirst()
                .orElseThrow();
    }

    static List<Diagnostic> found(String yaml) {
        return DroneConfiguration.parse(yaml).diagnostics();
    }

    static String printed(List<Diagnostic> findings) {
        return FindingPage.printed(findings, DroneConfiguration.DEFAULT_FILE);
    }
}
