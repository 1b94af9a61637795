package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.input.InputError;
import dev.pipewright.gitlab.resolve.input.InputSpecs;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;

/** {@code inputs} of a job, and what they have in common with those of a file. */
final class JobInputsEntry {

    static final List<String> KEYS = List.of("default", "description", "options", "regex", "type");
    private static final List<String> TYPES = List.of("array", "boolean", "number", "string");
    private static final int OPTIONS = 50;

    private static final EntryKind INPUT = common(EntryKind.leaf("job input"))
            .rules(config().mapping(), allowedKeys(KEYS), entry -> {
                if (entry.config() instanceof Mapping && Ruby.isNil(entry.get("default"))) {
                    entry.report(
                            "",
                            entry.config(),
                            Cause.MISSING_KEY,
                            "must have a default value",
                            "needs a default",
                            List.of());
                }
            })
            .value(entry -> {
                Mapping input = (Mapping) entry.config();
                return Ruby.isBlank(input.get("type")) ? input.with("type", Scalar.of("string")) : input;
            });

    static final EntryKind KIND = EntryKind.map("inputs", () -> INPUT).topic(Cause.INPUT);

    private JobInputsEntry() {}

    static EntryKind common(EntryKind kind) {
        return kind.rules(
                part("description")
                        .kind(
                                node -> Ruby.isText(node) || Ruby.isInteger(node),
                                "must be an alphanumeric string",
                                "must be a string"),
                part("regex").string(),
                part("type").value(entry -> TYPES),
                part("options").sequence(),
                entry -> {
                    if (entry.get("options") instanceof Sequence options && options.size() > OPTIONS) {
                        entry.report(
                                Cause.LIMIT,
                                "cannot define more than " + OPTIONS + " options",
                                "has " + options.size() + " options, and " + OPTIONS + " is the most");
                    }
                });
    }

    private static Attribute part(String name) {
        return new Attribute("input " + name, entry -> entry.get(name)).optional();
    }

    /** The defaults must be values of their inputs. */
    static void check(Entry job) {
        Node specs = job.specifiedValue("inputs");
        if (!(specs instanceof Mapping inputs)) {
            return;
        }
        for (InputError error : InputSpecs.of(inputs).check(Mapping.empty(inputs.origin()))) {
            job.report(
                    "inputs",
                    error.node(),
                    Cause.INPUT,
                    error.gitlab().replaceFirst(" input:", ":"),
                    "are wrong: " + error.message(),
                    List.of());
        }
    }
}
