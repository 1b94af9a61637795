package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.entry.HeaderEntry;
import dev.pipewright.gitlab.resolve.input.InputError;
import dev.pipewright.gitlab.resolve.input.InputSpecs;
import dev.pipewright.gitlab.resolve.input.Interpolation;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the text of a file into a mapping: splits its documents, reads them, and interpolates its inputs. */
final class ConfigLoader {

    private static final int MOST_ERRORS = 3;
    private static final String SPEC = "spec";

    private final Context context;
    private final Place place;
    private final String file;

    ConfigLoader(Context context, Place place, String file) {
        this.context = context;
        this.place = place;
        this.file = file;
    }

    /**
     * The content of the file.
     *
     * @param inputs what the file is given; null for nothing
     * @param component what {@code $[[ component.name ]]} and the like stand for
     * @throws Refusal where GitLab cannot load it
     */
    Mapping load(String text, @Nullable Node inputs, Map<String, String> component) {
        Optional<List<Node>> known = place.documents(file);
        if (known.isPresent()) {
            return load(known.get(), inputs, component);
        }
        context.read(file, text);
        return load(Documents.read(text, file, comments -> context.header(file, comments)), inputs, component);
    }

    /** The content of a file of which the documents are known; see {@link #load(String, Node, Map)}. */
    Mapping load(List<Node> documents, @Nullable Node inputs, Map<String, String> component) {
        documents.forEach(this::requireMapping);
        boolean hasHeader = documents.size() > 1 && ((Mapping) documents.get(0)).has(SPEC);
        Mapping content = documents.isEmpty()
                ? Mapping.empty(new YamlOrigin(file, 1, 1))
                : (Mapping) documents.get(hasHeader ? 1 : 0);
        Mapping given = given(inputs, content);
        if (!hasHeader) {
            if (!given.isEmpty()) {
                throw refusal(
                        given,
                        Cause.INPUT,
                        "Given inputs not defined in the `spec` section of the included configuration file",
                        "inputs are given, and \"" + file + "\" declares none in a \"spec\"");
            }
            return content;
        }
        return interpolated((Mapping) documents.get(0), content, given, component);
    }

    private void requireMapping(Node document) {
        if (!(document instanceof Mapping)) {
            throw refusal(document, Cause.UNREADABLE, "Invalid configuration format", "the file is not a mapping");
        }
    }

    private static Mapping given(@Nullable Node inputs, Mapping content) {
        if (inputs == null || Ruby.isNil(inputs)) {
            return Mapping.empty(content.origin());
        }
        if (inputs instanceof Mapping mapping) {
            return mapping;
        }
        throw refusal(inputs, Cause.INPUT, "Given inputs must be a hash", "inputs must be a mapping");
    }

    private Mapping interpolated(Mapping header, Mapping content, Mapping given, Map<String, String> component) {
        List<Problem> wrong = HeaderEntry.check(header);
        if (!wrong.isEmpty()) {
            throw new Refusal(joined(wrong));
        }
        Mapping spec = header.get(SPEC) instanceof Mapping mapping ? mapping : Mapping.empty(header.origin());
        Mapping declared = spec.get("inputs") instanceof Mapping inputs ? inputs : Mapping.empty(spec.origin());
        Node includes = spec.get("include");
        if (includes != null && !Ruby.isNil(includes)) {
            declared = new HeaderIncludes(context, place).merge(includes, declared);
        }
        InputSpecs specs = InputSpecs.of(declared);
        List<InputError> errors = specs.check(given);
        if (!errors.isEmpty()) {
            String gitlab =
                    errors.stream().limit(MOST_ERRORS).map(InputError::gitlab).collect(Collectors.joining(", "));
            String message = errors.stream().map(InputError::message).collect(Collectors.joining("; "));
            throw refusal(errors.get(0).node(), Cause.INPUT, gitlab, message);
        }
        Map<String, Mapping> named = new LinkedHashMap<>();
        named.put("inputs", mapping(specs.values(given), declared));
        if (!component.isEmpty()) {
            Map<String, Node> values = new LinkedHashMap<>();
            component.forEach((name, value) -> values.put(name, Scalar.of(value, spec.origin())));
            named.put("component", mapping(values, spec));
        }
        return Interpolation.of(content, named, context.variables());
    }

    private static Mapping mapping(Map<String, Node> values, Node at) {
        Mapping.Builder result = Mapping.builder(at.origin());
        values.forEach(result::put);
        return result.build();
    }

    private static Problem joined(List<Problem> problems) {
        Problem first = problems.get(0);
        String gitlab =
                problems.stream().limit(MOST_ERRORS).map(Problem::gitlab).collect(Collectors.joining(", "));
        return new Problem(first.cause(), gitlab, first.message(), first.origin(), first.path(), first.help());
    }

    private static Refusal refusal(Node at, Cause cause, String gitlab, String message) {
        return new Refusal(Problem.at(at, cause, gitlab, message));
    }

    /** What the YAML reader found, in the words that GitLab would use for it. */
    static Refusal unreadable(Diagnostic diagnostic, String gitlab) {
        return new Refusal(new Problem(
                Cause.UNREADABLE,
                gitlab,
                diagnostic.message(),
                diagnostic.origin(),
                diagnostic.path(),
                diagnostic.help()));
    }
}
