package dev.pipewright.schema;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;
import java.util.Arrays;
import java.util.List;

/**
 * A JSON schema (2020-12), written in YAML or JSON, that trees are validated against. It is read when it is first asked,
 * and once; all methods may be called from several threads.
 *
 * <pre>{@code
 * private static final Schema SCHEMA = Schema.load(Keywords.class, "gitlab-ci.schema.yaml").idPrefix("GL");
 *
 * List<Diagnostic> findings = SCHEMA.validate(tree);
 * }</pre>
 *
 * <p>A node with the tag {@code !reference}, and a text with an interpolation ({@code $[[ inputs.count ]]}), satisfy every schema, since
 * nobody knows their values yet.
 */
public final class Schema {

    private final Engine engine;
    private final String idPrefix;
    private final Naming naming;

    private Schema(Engine engine, String idPrefix, Naming naming) {
        this.engine = engine;
        this.idPrefix = idPrefix;
        this.naming = naming;
    }

    /**
     * The schema in a resource.
     *
     * @param anchor a class whose module and package hold the resource
     * @param resource as for {@link Class#getResource}; a name that ends in {@code .json} is read as JSON, all others as YAML
     */
    public static Schema load(Class<?> anchor, String resource) {
        return new Schema(Engine.of(SchemaText.resource(anchor, resource), ""), "S", Naming.PATHS);
    }

    /** The schema in a text of YAML, hence also of JSON. */
    public static Schema parse(String text) {
        return new Schema(Engine.of(SchemaText.yaml(text), ""), "S", Naming.PATHS);
    }

    /** The schema of one definition of this one: {@code definition("Job")} is what stands at {@code #/$defs/Job}. */
    public Schema definition(String name) {
        return new Schema(engine.definition(name), idPrefix, naming);
    }

    /** This schema with ids of findings that begin so: {@code GL} makes {@code GL001}; see {@link Problem}. */
    public Schema idPrefix(String prefix) {
        return new Schema(engine, prefix, naming);
    }

    /** This schema with messages that call places so. */
    public Schema naming(Naming newNaming) {
        return new Schema(engine, idPrefix, newNaming);
    }

    /**
     * All that is wrong with a tree, in the order of the tree; empty where nothing is.
     *
     * @throws IllegalStateException if the schema cannot be read or is no sound schema
     */
    public List<Diagnostic> validate(Node root) {
        List<Violation> violations = engine.violations(root);
        return violations.isEmpty() ? List.of() : new Report(root, idPrefix, naming).of(violations);
    }

    /** Whether {@link #validate} finds nothing. */
    public boolean isValid(Node root) {
        return engine.violations(root).isEmpty();
    }

    /** The ids of all findings of schemas with this prefix. */
    public static List<String> ids(String prefix) {
        return Arrays.stream(Problem.values())
                .map(problem -> problem.id(prefix))
                .toList();
    }
}
