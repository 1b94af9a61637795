package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.DurationWords;
import dev.pipewright.keyword.Form;
import dev.pipewright.keyword.Limit;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Single values.
 *
 * @see <a href="https://ci.example/yaml#scalars">Golden: Scalars</a>
 */
@Generated("dev.pipewright.codegen")
public final class Scalars implements TypedMapping<Scalars> {
    static final KeyOrder KEYS = KeyOrder.of(
            "title",
            "max_size",
            "ratio",
            "quiet",
            "expire_in",
            "color",
            "slug",
            "open",
            "if");

    private final Mapping node;

    private Scalars(Mapping node) {
        this.node = node;
    }

    /**
     * One with what it cannot do without.
     *
     * @param value what it is called, as {@code title}.
     */
    public static Scalars of(String value) {
        Origin origin = Origin.here();
        return new Scalars(Mapping.empty(origin)
                .with("title", Scalar.of(Limit.length("title", value, 1, 10), origin), KEYS));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Scalars from(Mapping node) {
        return new Scalars(node);
    }

    /**
     * Sets {@code title}: what it is called, as {@code title}.
     *
     * <pre>{@code
     * .title("...")   // title: ...
     * }</pre>
     *
     * @param value the value, 1 to 10 characters
     * @see <a href="https://ci.example/yaml#scalars">Golden: title</a>
     */
    public Scalars title(String value) {
        return set("title",
                Scalar.of(Limit.length("title", value, 1, 10), Origin.within(node.origin())));
    }

    /**
     * Sets {@code title} to a value that is written elsewhere: what it is called, as {@code title}.
     *
     * @param value the value, 1 to 10 characters
     * @see <a href="https://ci.example/yaml#scalars">Golden: title</a>
     */
    public Scalars title(Reference value) {
        return set("title", value.toNode());
    }

    /**
     * The value of {@code title}; empty where it is not set.
     */
    public Optional<String> title() {
        return Form.TEXT.in(node, "title");
    }

    /**
     * Sets {@code max_size}: the size.
     *
     * <p>Golden's default: {@code 3}. Since Golden 2.1. Tier: Premium.
     *
     * <pre>{@code
     * .maxSize(3)   // max_size: 3
     * }</pre>
     *
     * @param value the value, 1 to 200
     * @see <a href="https://ci.example/yaml#scalars">Golden: max_size</a>
     */
    public Scalars maxSize(int value) {
        return set("max_size",
                Scalar.of(Limit.range("max_size", value, 1, 200), Origin.within(node.origin())));
    }

    /**
     * Sets {@code max_size} to a value that is written elsewhere: the size.
     *
     * @param value the value, 1 to 200
     * @see <a href="https://ci.example/yaml#scalars">Golden: max_size</a>
     */
    public Scalars maxSize(Reference value) {
        return set("max_size", value.toNode());
    }

    /**
     * The value of {@code max_size}; empty where it is not set.
     */
    public Optional<Integer> maxSize() {
        return Form.WHOLE.in(node, "max_size");
    }

    /**
     * Sets {@code ratio}: the ratio.
     *
     * <pre>{@code
     * .ratio(1)   // ratio: 1
     * }</pre>
     *
     * @param value the value, 0 to 1
     * @see <a href="https://ci.example/yaml#scalars">Golden: ratio</a>
     */
    public Scalars ratio(double value) {
        return set("ratio",
                Scalar.of(Limit.range("ratio", value, 0, 1), Origin.within(node.origin())));
    }

    /**
     * Sets {@code ratio}: the ratio.
     *
     * @param value the value, 0 to 1
     * @see <a href="https://ci.example/yaml#scalars">Golden: ratio</a>
     */
    public Scalars ratio(int value) {
        return set("ratio",
                Scalar.of(Limit.range("ratio", value, 0, 1), Origin.within(node.origin())));
    }

    /**
     * Sets {@code ratio} to a value that is written elsewhere: the ratio.
     *
     * @param value the value, 0 to 1
     * @see <a href="https://ci.example/yaml#scalars">Golden: ratio</a>
     */
    public Scalars ratio(Reference value) {
        return set("ratio", value.toNode());
    }

    /**
     * The value of {@code ratio}; empty where it is not set.
     */
    public Optional<Double> ratio() {
        return Form.DECIMAL.in(node, "ratio");
    }

    /**
     * Sets {@code quiet}: whether nothing is said.
     *
     * <p>Golden's default: {@code false}.
     *
     * <pre>{@code
     * .quiet(true)   // quiet: true
     * }</pre>
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: quiet</a>
     */
    public Scalars quiet(boolean value) {
        return set("quiet", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code quiet} to a value that is written elsewhere: whether nothing is said.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: quiet</a>
     */
    public Scalars quiet(Reference value) {
        return set("quiet", value.toNode());
    }

    /**
     * The value of {@code quiet}; empty where it is not set.
     */
    public Optional<Boolean> quiet() {
        return Form.FLAG.in(node, "quiet");
    }

    /**
     * Sets {@code expire_in}: how long it lives.
     *
     * <pre>{@code
     * .expireIn(Duration.ofMinutes(90))   // expire_in: 1 hour 30 minutes
     * }</pre>
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: expire_in</a>
     */
    public Scalars expireIn(Duration value) {
        return set("expire_in",
                Scalar.of(DurationWords.of("expire_in", value), Origin.within(node.origin())));
    }

    /**
     * Sets {@code expire_in}: how long it lives.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: expire_in</a>
     */
    public Scalars expireIn(String value) {
        return set("expire_in", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code expire_in} to a value that is written elsewhere: how long it lives.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: expire_in</a>
     */
    public Scalars expireIn(Reference value) {
        return set("expire_in", value.toNode());
    }

    /**
     * The value of {@code expire_in}; empty where it is not set.
     */
    public Optional<String> expireIn() {
        return Form.TEXT.in(node, "expire_in");
    }

    /**
     * Sets {@code color}: its color.
     *
     * <pre>{@code
     * .color(Color.RED)   // color: red
     * }</pre>
     *
     * @param value the value, one of {@code red}, {@code dark-blue}
     * @see <a href="https://ci.example/yaml#scalars">Golden: color</a>
     */
    public Scalars color(Color value) {
        return set("color",
                Limit.oneOf("color", value, List.of(Color.RED, Color.DARK_BLUE)).toNode().at(Origin.within(node.origin())));
    }

    /**
     * Sets {@code color} to a value that is written elsewhere: its color.
     *
     * @param value the value, one of {@code red}, {@code dark-blue}
     * @see <a href="https://ci.example/yaml#scalars">Golden: color</a>
     */
    public Scalars color(Reference value) {
        return set("color", value.toNode());
    }

    /**
     * The value of {@code color}; empty where it is not set.
     */
    public Optional<Color> color() {
        return Form.text(Color::of).in(node, "color");
    }

    /**
     * Sets {@code slug}: its slug.
     *
     * <p>Limit: lower-case letters.
     *
     * <pre>{@code
     * .slug("...")   // slug: ...
     * }</pre>
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: slug</a>
     */
    public Scalars slug(String value) {
        return set("slug",
                Scalar.of(Limit.matching("slug", value, "^[a-z]+$", "must match ^[a-z]+$ (lower-case letters)"), Origin.within(node.origin())));
    }

    /**
     * Sets {@code slug} to a value that is written elsewhere: its slug.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: slug</a>
     */
    public Scalars slug(Reference value) {
        return set("slug", value.toNode());
    }

    /**
     * The value of {@code slug}; empty where it is not set.
     */
    public Optional<String> slug() {
        return Form.TEXT.in(node, "slug");
    }

    /**
     * Sets {@code open}: anything.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: open</a>
     */
    public Scalars open(Node value) {
        return set("open", value);
    }

    /**
     * Sets {@code open}: anything.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: open</a>
     */
    public Scalars open(String value) {
        return set("open", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code open}: anything.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: open</a>
     */
    public Scalars open(int value) {
        return set("open", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code open}: anything.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: open</a>
     */
    public Scalars open(boolean value) {
        return set("open", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code open} to a value that is written elsewhere: anything.
     *
     * @param value the value
     * @see <a href="https://ci.example/yaml#scalars">Golden: open</a>
     */
    public Scalars open(Reference value) {
        return set("open", value.toNode());
    }

    /**
     * The value of {@code open}; empty where it is not set.
     */
    public Optional<Node> open() {
        return Form.NODE.in(node, "open");
    }

    /**
     * Sets {@code if}: the old condition.
     *
     * <pre>{@code
     * .condition("...")   // if: ...
     * }</pre>
     *
     * @param value the value
     * @deprecated since Golden 3.0; use {@code rules} instead
     * @see <a href="https://ci.example/yaml#scalars">Golden: if</a>
     */
    @Deprecated
    public Scalars condition(String value) {
        return set("if", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code if} to a value that is written elsewhere: the old condition.
     *
     * @param value the value
     * @deprecated since Golden 3.0; use {@code rules} instead
     * @see <a href="https://ci.example/yaml#scalars">Golden: if</a>
     */
    @Deprecated
    public Scalars condition(Reference value) {
        return set("if", value.toNode());
    }

    /**
     * The value of {@code if}; empty where it is not set.
     */
    public Optional<String> condition() {
        return Form.TEXT.in(node, "if");
    }

    @Override
    public Scalars over(Mapping mapping) {
        return new Scalars(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }

    @Override
    public Mapping toNode() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scalars that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
