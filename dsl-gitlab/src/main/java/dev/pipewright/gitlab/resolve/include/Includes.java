package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.gitlab.resolve.compose.DeepMerge;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads a file with all that it includes: what is included later wins, and the file itself wins over all. */
public final class Includes {

    /** The most includes of a pipeline, nested and repeated ones counted. */
    static final int MOST = 150;

    private static final String INCLUDE = "include";

    private final Context context;
    private final Place place;

    private Includes(Context context, Place place) {
        this.context = context;
        this.place = place;
    }

    /**
     * The configuration of an entry file.
     *
     * @param file its name in origins
     * @param inputs what it is given, null for nothing
     * @throws Refusal where a file cannot be loaded
     */
    public static Mapping load(Context context, ProjectFiles files, String file, String text, @Nullable Node inputs) {
        Place place = Place.of(files);
        Mapping content = new ConfigLoader(context, place, file).load(text, inputs, Map.of());
        return new Includes(context, place).merged(content);
    }

    /** As {@link #load(Context, ProjectFiles, String, String, Node)}, of a file of which the documents are known. */
    public static Mapping load(
            Context context, ProjectFiles files, String file, List<Node> documents, @Nullable Node inputs) {
        Place place = new Place(new CachedFiles(files), "");
        Mapping content = new ConfigLoader(context, place, file).load(documents, inputs, Map.of());
        return new Includes(context, place).merged(content);
    }

    /**
     * A configuration that was read before, with all that it includes.
     *
     * @throws Refusal where a file cannot be loaded
     */
    public static Mapping load(Context context, ProjectFiles files, Mapping configuration) {
        return new Includes(context, Place.of(files)).merged(configuration);
    }

    /** A file's content with its includes below it. */
    private Mapping merged(Mapping content) {
        Node include = content.get(INCLUDE);
        if (include == null || Ruby.isNil(include)) {
            return content;
        }
        if (place.isProject()) {
            context.include(include);
        }
        List<Location> locations = new Locations(context, place).of(include);
        if (locations.isEmpty()) {
            return content;
        }
        List<IncludedFile> files = new ArrayList<>();
        for (Location location : locations) {
            files.add(file(location));
        }
        Mapping below = Mapping.empty(content.origin());
        for (Mapping loaded : loaded(files)) {
            below = DeepMerge.of(below, loaded);
        }
        return DeepMerge.of(below, content).without(INCLUDE);
    }

    private IncludedFile file(Location location) {
        List<String> kinds = location.kinds();
        String all = '`' + String.join("`, `", Location.KINDS) + '`';
        if (kinds.isEmpty()) {
            throw refusal(
                    location.node(),
                    "`" + Ruby.json(location.node()) + "` does not have a valid subkey for include. Valid subkeys are: "
                            + all,
                    "the include names no file");
        }
        if (kinds.size() > 1) {
            throw refusal(
                    location.node(),
                    "Each include must use only one of: " + all,
                    "the include has \"" + String.join("\" and \"", kinds) + "\", and may have only one of them");
        }
        return IncludedFile.of(kinds.get(0), location, context, place);
    }

    /** As GitLab does it: first all addresses, then all contents; the first wrong file counts. */
    private List<Mapping> loaded(List<IncludedFile> files) {
        for (IncludedFile file : files) {
            if (context.countInclude() > MOST) {
                throw refusal(
                        file.at(),
                        "Maximum of " + MOST + " nested includes are allowed!",
                        "there are more than " + MOST + " includes, nested ones counted");
            }
        }
        List<Mapping> contents = new ArrayList<>();
        @Nullable Problem first = null;
        for (IncludedFile file : files) {
            Problem problem = file.problem();
            if (problem == null && file.text() != null) {
                problem = load(file, file.text(), contents);
            }
            first = first == null ? problem : first;
        }
        if (first != null) {
            throw new Refusal(first);
        }
        return contents;
    }

    private @Nullable Problem load(IncludedFile file, String text, List<Mapping> contents) {
        Mapping content;
        try {
            content = new ConfigLoader(context, file.place(), file.name()).load(text, file.inputs(), file.component());
        } catch (Refusal refused) {
            Problem inner = refused.problem();
            return new Problem(
                    inner.cause(),
                    "`" + file.location() + "`: " + inner.gitlab(),
                    inner.message(),
                    inner.origin(),
                    inner.path(),
                    inner.help());
        }
        Mapping merged = new Includes(context, file.place()).merged(content);
        if (merged.isEmpty() && !content.isEmpty() && !context.unresolved().isEmpty()) {
            return null;
        }
        if (merged.isEmpty()) {
            return problem(
                    file.at(),
                    "Included file `" + file.location() + "` does not have valid YAML syntax!",
                    "\"" + file.location() + "\" says nothing");
        }
        contents.add(merged);
        return null;
    }

    static Refusal refusal(Node at, String gitlab, String message) {
        return new Refusal(problem(at, gitlab, message));
    }

    static Problem problem(Node at, String gitlab, String message) {
        return Problem.at(at, Cause.INCLUDE, gitlab, message).path(INCLUDE);
    }
}
