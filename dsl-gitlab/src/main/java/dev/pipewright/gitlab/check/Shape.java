package dev.pipewright.gitlab.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Holds a pipeline against the schema of GitLab CI: the checks 0xx. */
final class Shape {

    private static final Schema SCHEMA =
            Schema.load(Pipeline.class, "gitlab-ci.schema.json").idPrefix("GL");

    /** The ids that findings about the shape can have. */
    static final List<String> IDS = Schema.ids("GL");

    private Shape() {}

    static List<Diagnostic> diagnose(Pipeline pipeline) {
        List<Diagnostic> found = new ArrayList<>();
        pipeline.header().ifPresent(header -> found.addAll(SCHEMA.validate(header)));
        found.addAll(SCHEMA.validate(pipeline.toNode()));
        return found;
    }
}
