package dev.pipewright.assertion;

import dev.pipewright.tree.Mapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said of a pipeline and of a step before any event.
 *
 * @param <S> the kind of assertions
 */
public abstract sealed class AbstractPartAssert<S extends AbstractPartAssert<S>>
        extends AbstractKeywordsAssert<S, Mapping> permits StepsAssert, StepAssert {

    private final Part part;

    AbstractPartAssert(Part part, Class<S> type) {
        super(part.keywords(), type, part.subject());
        this.part = part;
    }

    final Part part() {
        return part;
    }

    @Override
    final Found find(String path) {
        return KeywordPath.find(actual, path);
    }

    /**
     * It waits for these and no others; none for what starts at once. A step also waits for what is not written: for the one before
     * it where no step says what it depends on, else for the clone.
     */
    public S waitsFor(String... names) {
        Set<String> wanted = new LinkedHashSet<>(List.of(names));
        Set<String> found = new LinkedHashSet<>(part.waitsFor());
        String kind = part.subject().kind();
        return require(
                found.equals(wanted),
                "should wait for " + Quoted.names(wanted, kind),
                "it waits for " + Quoted.names(found, kind));
    }
}
