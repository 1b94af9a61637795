package dev.pipewright.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that the author of a configuration accepts: by {@code suppress} in Java, by a comment in YAML,
 * {@code # pipewright:ignore GL401 reason}. Such a comment stands above or beside a line, and holds for all that belongs to
 * it; set off by a blank line at the top of a file it holds for the whole file. Several ids are separated by commas.
 */
public final class AcceptedFindings {

    private static final String NO_REASON = "PW940";
    private static final String UNKNOWN_ID = "PW941";
    private static final String UNUSED = "PW942";

    private final List<Scope> scopes;

    private AcceptedFindings(List<Scope> scopes) {
        this.scopes = scopes;
    }

    /**
     * What documents and the files that they come from accept.
     *
     * @param headers the comment lines at the top of each file, by the name that origins have for it
     */
    public static AcceptedFindings in(List<? extends Node> documents, Map<String, List<String>> headers) {
        List<Scope> scopes = new ArrayList<>();
        headers.forEach((file, header) -> IgnoreComment.read(header, new YamlOrigin(file, 1, 1))
                .forEach(suppression -> scopes.add(Scope.ofFile(suppression, file))));
        SuppressionSearch search = new SuppressionSearch(scopes);
        documents.forEach(search::document);
        return new AcceptedFindings(List.copyOf(scopes));
    }

    /** Whether nothing is accepted. */
    public boolean isEmpty() {
        return scopes.isEmpty();
    }

    /**
     * The findings that are not accepted, and findings about what is accepted without a reason, by an id that does not exist,
     * or in vain.
     *
     * @param found what all checks have found, in their order
     * @param known the ids of all checks
     * @param configuration what is off is not in vain
     */
    public List<Diagnostic> from(List<Diagnostic> found, Set<String> known, CheckConfiguration configuration) {
        if (scopes.isEmpty()) {
            return found;
        }
        Set<Scope> used = new LinkedHashSet<>();
        List<Diagnostic> rest = new ArrayList<>();
        for (Diagnostic finding : found) {
            boolean accepted = false;
            for (Scope scope : scopes) {
                if (scope.covers(finding)) {
                    used.add(scope);
                    accepted = true;
                }
            }
            if (!accepted) {
                rest.add(finding);
            }
        }
        for (Scope scope : scopes) {
            judge(scope, used.contains(scope), known, configuration, rest);
        }
        return rest;
    }

    private static void judge(
            Scope scope, boolean used, Set<String> known, CheckConfiguration configuration, List<Diagnostic> rest) {
        String id = scope.suppression().id();
        Origin place = scope.suppression().origin();
        if (id.isEmpty()) {
            rest.add(warning(UNKNOWN_ID, "the suppression names no finding", place, scope)
                    .addHelp("write it so: # pipewright:ignore GL401 the reason"));
            return;
        }
        if (!used && !known.contains(id) && !id.startsWith("PW")) {
            rest.add(warning(UNKNOWN_ID, "no finding has the id \"" + id + "\", which is suppressed here", place, scope)
                    .addHelp(Suggestions.didYouMean(id, known, "the ids")));
            return;
        }
        if (scope.suppression().reason().isBlank()) {
            rest.add(warning(NO_REASON, "the suppression of \"" + id + "\" has no reason", place, scope)
                    .addHelp("say behind the id why it may stay"));
        }
        if (!used && !configuration.isOff(id)) {
            rest.add(warning(UNUSED, "\"" + id + "\" is suppressed, but not found here", place, scope)
                    .addHelp("take the suppression away; for a whole file it stands at the top, above a blank line"));
        }
    }

    private static Diagnostic warning(String id, String message, Origin place, Scope scope) {
        return Diagnostic.warning(id, message, place).path(scope.path());
    }
}
