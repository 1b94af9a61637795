package dev.pipewright.tool.robust;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tool.Lint;
import dev.pipewright.tool.Linted;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import dev.pipewright.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Jazzer calls with ever new bytes: they are read, written back and judged, as GitLab would and as Woodpecker would. The
 * profile {@code fuzz} of this module runs it for {@code fuzz.seconds}; an input that it finds goes to
 * {@code src/test/resources/fuzz}, where {@link FuzzRegressionTest} keeps it.
 */
public final class LintFuzzTarget {

    private static final Lint LINT = new Lint(Resolver.of(ProjectFiles.none()), CheckConfiguration.standard());

    private static final WoodpeckerEvent PUSH = WoodpeckerEvent.push("main");

    private LintFuzzTarget() {}

    /** The first verdict loads the schema, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        LINT.text("job: {script: x, rules: [if: $A =~ /b/]}", "a.yml");
    }

    /** One input; throws where it is not answered as it should be. */
    public static void fuzzerTestOneInput(byte[] data) {
        YamlResult read = YamlReader.read(data, "a.yml");
        if (!read.hasErrors()) {
            String written = YamlWriter.write(read.file());
            YamlResult again = YamlReader.read(written, "a.yml");
            require(
                    again.file().documents().equals(read.file().documents()),
                    "written and read again it is another tree: " + written);
            require(YamlWriter.write(again.file()).equals(written), "the second time it is written otherwise");
        }
        String text = new String(data, StandardCharsets.UTF_8);
        Stream.of(WoodpeckerVerdict.of("a.yml", text, PUSH).findings(), WoodpeckerVerdict.lint("a.yml", text, PUSH))
                .flatMap(List::stream)
                .forEach(finding -> require(!finding.message().isBlank(), "a finding that says nothing"));
        Linted linted = LINT.text(text, "a.yml");
        require(
                linted.valid() || linted.findings().stream().anyMatch(Diagnostic::isError),
                "a refusal without a reason");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
