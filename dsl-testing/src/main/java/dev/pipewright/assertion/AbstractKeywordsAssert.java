package dev.pipewright.assertion;

import dev.pipewright.tree.Node;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be said of anything that has keywords: a job, a pipeline, a step.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractKeywordsAssert<S extends AbstractKeywordsAssert<S, A>, A>
        extends AbstractAssert<S, A> permits JobAssert, AbstractPartAssert {

    private final Subject subject;

    AbstractKeywordsAssert(A actual, Class<S> type, Subject subject) {
        super(actual, type);
        this.subject = subject;
    }

    abstract Found find(String path);

    /**
     * A keyword, or a part of one, has this value once everything is resolved: {@code has("image.name", "ruby:3.4")},
     * {@code has("artifacts.paths", List.of("target/"))}, {@code has("settings.tags[0]", "latest")}.
     *
     * @param path keys with dots between them, items in brackets from 0; {@code variables."a.b"} for a key with a dot
     * @param value a text, a number, a truth value, a list or a map of such, or a value of this library
     */
    public S has(String path, Object value) {
        Found found = find(path);
        Node wanted = ExpectedValue.of(value);
        return require(
                found.node().filter(wanted::equals).isPresent(),
                "should have " + path + " = " + wanted,
                found.node().map(node -> path + " is " + node).orElse(found.complaint()),
                found.nearest());
    }

    /** A keyword, or a part of one, is not there once everything is resolved. */
    public S hasNo(String path) {
        Found found = find(path);
        return require(
                found.node().isEmpty(),
                "should have no " + path,
                found.node().map(node -> path + " is " + node).orElse(""),
                found.nearest());
    }

    final S require(boolean holds, String should, String is) {
        return holds ? myself : failAt(should, is + "\n" + subject.shown(subject.origin()));
    }

    private S require(boolean holds, String should, String is, Node place) {
        return holds ? myself : failAt(should, is + "\n" + subject.shown(place.origin()));
    }

    private S failAt(String should, String because) {
        failWithMessage("%s", Failure.text(subject + " " + should, because));
        return myself;
    }
}
