package dev.pipewright.testing;

import dev.pipewright.check.CheckCatalogue;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of {@code docs/checks}: what a finding is about, a configuration with the problem, and the same mended. */
public final class FindingPage {

    private FindingPage() {}

    /** The page of a check. */
    public static String of(CheckInfo info, String bad, String finding, String good) {
        return of(CheckCatalogue.summary(info), info.severity(), bad, finding, good);
    }

    /**
     * The page as Markdown.
     *
     * @param bad YAML with the problem
     * @param finding what is said of it, as a user reads it
     * @param good the YAML mended
     */
    public static String of(CheckSummary info, Severity severity, String bad, String finding, String good) {
        return """
                # %s: %s

                %s (%s).

                %s

                ## A configuration with the problem

                ```yaml
                %s```

                ```
                %s```

                ## The same, mended

                ```yaml
                %s```
                """.formatted(
                        info.id(),
                        info.name(),
                        info.summary(),
                        severity.name().toLowerCase(Locale.ROOT),
                        info.why().strip(),
                        bad,
                        finding,
                        good);
    }

    /**
     * Findings as a user reads them, without their places.
     *
     * @param file the name of the file in which they are
     */
    public static String printed(List<Diagnostic> findings, String file) {
        return new TextRenderer(SourceText.NONE)
                .render(findings)
                .lines()
                .filter(line -> !line.startsWith("  --> "))
                .map(line -> line.replaceAll(": " + Pattern.quote(file) + ":\\d+:\\d+$", "") + "\n")
                .collect(Collectors.joining());
    }
}
