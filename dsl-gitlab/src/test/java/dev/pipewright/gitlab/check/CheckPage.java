package dev.pipewright.gitlab.check;

import dev.pipewright.check.CheckInfo;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of a check in {@code docs/checks}: what it is about, a pipeline with the problem, and the same mended. */
final class CheckPage {

    private CheckPage() {}

    static String of(CheckInfo info, Pipeline bad, String finding, Pipeline good, RepairedPipeline repaired) {
        return """
                # %s: %s

                %s (%s).

                %s

                ## A pipeline with the problem

                ```yaml
                %s```

                ```
                %s```

                ## The same, mended

                ```yaml
                %s```

                ## Repair

                %s
                """.formatted(
                        info.id(),
                        info.name(),
                        info.summary(),
                        info.severity().name().toLowerCase(Locale.ROOT),
                        info.why().strip(),
                        yaml(bad),
                        finding,
                        yaml(good),
                        repair(repaired, yaml(good)));
    }

    private static String repair(RepairedPipeline repaired, String good) {
        if (repaired.done().isEmpty()) {
            return "Repaired by `lint --fix`: no.";
        }
        return repaired.text().equals(good)
                ? "Repaired by `lint --fix`: yes, as above, where only jobs with this finding change by it."
                : """
                Repaired by `lint --fix`: yes, where only jobs with this finding change by it. The pipeline above becomes

                ```yaml
                %s```""".formatted(repaired.text());
    }

    /** Without the header, which names a test. */
    static String yaml(Pipeline pipeline) {
        return pipeline.practices(Practices.none())
                .toYaml()
                .lines()
                .dropWhile(line -> line.startsWith("#") || line.isBlank())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
