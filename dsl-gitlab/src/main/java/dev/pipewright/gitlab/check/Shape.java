package dev.pipewright.gitlab.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.check.KeysSet.KeySet;
import dev.pipewright.schema.Schema;
import dev.pipewright.tree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds a pipeline against the schema of GitLab CI: the checks 0xx. */
final class Shape {

    /** What the ids of findings about the shape begin with. */
    static final String PREFIX = "GL";

    private static final Schema SCHEMA =
            Schema.load(Pipeline.class, "gitlab-ci.schema.json").idPrefix(PREFIX);

    /** The ids that findings about the shape can have. */
    static final List<String> IDS = Schema.ids(PREFIX);

    private static final String UNKNOWN_KEY = IDS.get(0);

    private Shape() {}

    /** What is wrong with the shape; a key that Java set by name is GL901's. */
    static List<Diagnostic> diagnose(Pipeline pipeline) {
        List<Diagnostic> found = validate(pipeline);
        if (found.isEmpty()) {
            return found;
        }
        Map<String, KeySet> set = KeysSet.of(pipeline);
        return found.stream().filter(finding -> !isAboutKey(finding, set)).toList();
    }

    /** What a mere typo would be told about the keys that Java set by name and nobody knows, by path. */
    static Map<String, Diagnostic> unknownKeys(Pipeline pipeline, Map<String, KeySet> set) {
        Map<String, Diagnostic> unknown = new HashMap<>();
        validate(pipeline).stream()
                .filter(finding -> isAboutKey(finding, set))
                .forEach(finding -> unknown.putIfAbsent(finding.path(), finding));
        return unknown;
    }

    /** At the top level any key may be a job's name, so that only what is no mapping shows that it is none. */
    private static boolean isAboutKey(Diagnostic finding, Map<String, KeySet> set) {
        KeySet key = set.get(finding.path());
        return key != null
                && (finding.id().equals(UNKNOWN_KEY)
                        || (key.path().steps().size() == 1 && !(key.value() instanceof Mapping)));
    }

    private static List<Diagnostic> validate(Pipeline pipeline) {
        List<Diagnostic> found = new ArrayList<>();
        pipeline.header().ifPresent(header -> found.addAll(SCHEMA.validate(header)));
        found.addAll(SCHEMA.validate(pipeline.toNode()));
        return found;
    }
}
