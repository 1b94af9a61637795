package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all files of one resolution share. */
public final class Context {

    private final AskedVariables variables;
    private final IncludeSources sources;
    private final List<UnresolvedInclude> unresolved = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<Node> written = new ArrayList<>();
    private int includes;

    /** A context for one resolution. */
    public Context(Map<String, String> variables, IncludeSources sources) {
        this.variables = new AskedVariables(variables);
        this.sources = sources;
    }

    /** The variables that are there before the pipeline is. */
    Map<String, String> variables() {
        return variables;
    }

    /** The names of those variables that includes, their rules and interpolations asked for. */
    public Set<String> askedVariables() {
        return variables.asked();
    }

    IncludeSources sources() {
        return sources;
    }

    /** Counts one more include, and says how many there are. */
    int countInclude() {
        return ++includes;
    }

    void unresolved(String what, Node at) {
        unresolved.add(new UnresolvedInclude(what, at));
    }

    /** The includes that no source knows. */
    public List<UnresolvedInclude> unresolved() {
        return List.copyOf(unresolved);
    }

    void include(Node value) {
        written.add(value);
    }

    /** What the project's own files say behind {@code include}, those that are included after those that include them. */
    public List<Node> written() {
        return List.copyOf(written);
    }

    void header(String name, List<String> comments) {
        headers.put(name, comments);
    }

    /** The comments at the top of all files that were read, by the names in their origins. */
    public Map<String, List<String>> headers() {
        return new LinkedHashMap<>(headers);
    }

    void read(String name, String text) {
        texts.put(name, text);
    }

    /** The texts of all files that were read, by the names in their origins. */
    public Map<String, String> texts() {
        return new LinkedHashMap<>(texts);
    }
}
