package dev.pipewright.gitlab.resolve;

import dev.pipewright.gitlab.resolve.compose.EdgeStages;
import dev.pipewright.gitlab.resolve.compose.Extends;
import dev.pipewright.gitlab.resolve.compose.References;
import dev.pipewright.gitlab.resolve.include.Context;
import dev.pipewright.gitlab.resolve.include.Includes;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import java.util.HashSet;
import java.util.Set;

/** Puts a configuration together of which a part may be wrong, so that the rest of it can be looked at all the same. */
final class LenientComposition {

    /** One way of putting together; takes the jobs that lack something. */
    @FunctionalInterface
    private interface Step {

        Mapping apply(Mapping configuration, boolean complete, Set<String> unknown);
    }

    private final Set<String> unknown = new HashSet<>();

    private LenientComposition() {}

    static Composition of(Mapping configuration, Context context, ProjectFiles files) {
        Mapping included;
        boolean complete;
        try {
            included = Includes.load(context, files, configuration);
            complete = context.unresolved().isEmpty();
        } catch (Refusal includeIsWrong) {
            // GitLab's verdict names what is wrong with it; here it only brings nothing.
            included = configuration.without("include");
            complete = false;
        }
        LenientComposition lenient = new LenientComposition();
        Mapping merged = lenient.attempt(Extends::of, included, complete);
        merged = lenient.attempt(References::of, merged, complete);
        return new Composition(
                included,
                EdgeStages.of(merged),
                complete,
                lenient.unknown,
                files,
                context.written(),
                context.headers());
    }

    /** First as GitLab does it, then as if a file were missing, then not at all. */
    private Mapping attempt(Step step, Mapping configuration, boolean complete) {
        Set<String> found = new HashSet<>(unknown);
        try {
            Mapping result = step.apply(configuration, complete, found);
            unknown.addAll(found);
            return result;
        } catch (Refusal somethingIsMissing) {
            try {
                return step.apply(configuration, false, unknown);
            } catch (Refusal somethingIsCircular) {
                configuration.entries().stream().map(Entry::name).forEach(unknown::add);
                return configuration;
            }
        }
    }
}
