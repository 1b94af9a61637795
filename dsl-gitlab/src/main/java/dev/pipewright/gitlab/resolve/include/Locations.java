package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.gitlab.resolve.input.VariableExpansion;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code include} says, step by step made into single files: long forms, rules, lists and wildcards, variables. */
final class Locations {

    private static final Pattern URL = Pattern.compile("^(https?|ssh|git)://\\S+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARS = Pattern.compile("\\*\\*|\\*");

    private final Context context;
    private final Place place;

    Locations(Context context, Place place) {
        this.context = context;
        this.place = place;
    }

    List<Location> of(Node include) {
        List<Location> normalized = new ArrayList<>();
        for (Node item : include instanceof Sequence list ? list.items() : List.of(include)) {
            if (!Ruby.isNil(item)) {
                normalized.add(normalized(item));
            }
        }
        IncludeRules rules = new IncludeRules(context, place);
        return normalized.stream()
                .filter(location -> rules.pass(location.get("rules")))
                .flatMap(location -> single(location).stream())
                .map(location -> new Location((Mapping) expanded(location.node())))
                .toList();
    }

    private Location normalized(Node item) {
        if (item instanceof Mapping mapping) {
            return new Location(mapping);
        }
        if (!Ruby.isText(item)) {
            throw new Refusal(Problem.at(
                            item,
                            Cause.INCLUDE,
                            "Each include must be a hash or a string",
                            "an include must be a mapping or a string")
                    .path("include"));
        }
        String text = VariableExpansion.expandAll(Ruby.text(item), context.variables());
        String kind = URL.matcher(text).matches() ? "remote" : "local";
        return new Location(Mapping.empty(item.origin()).with(kind, Scalar.of(text, item.origin())));
    }

    private List<Location> single(Location location) {
        if (!Ruby.isBlank(location.get("project"))) {
            Node files = location.get("file");
            return files instanceof Sequence list
                    ? list.stream().map(file -> location.with("file", file)).toList()
                    : List.of(location);
        }
        String local = Ruby.isText(location.get("local")) ? location.text("local") : "";
        return local.contains("*") ? matching(location, local) : List.of(location);
    }

    /** Not the globs of rules: {@code *} stays in its folder, {@code **} is anything at all. */
    private List<Location> matching(Location location, String wildcard) {
        String path = withoutLeadingSlashes(wildcard);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        var stars = STARS.matcher(path);
        while (stars.find()) {
            regex.append(Pattern.quote(path.substring(end, stars.start())))
                    .append(stars.group().equals("**") ? ".*" : "[^/]*");
            end = stars.end();
        }
        Pattern pattern =
                Pattern.compile(regex.append(Pattern.quote(path.substring(end))).toString());
        Node at = location.node();
        if (!place.files().areAll()) {
            context.unresolved("local " + path, at);
        }
        return place.files().paths().stream()
                .filter(file -> pattern.matcher(file).matches())
                .map(file -> location.with("local", Scalar.of(file, at.origin())))
                .toList();
    }

    static String withoutLeadingSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }

    private Node expanded(Node node) {
        Map<String, String> variables = context.variables();
        if (node instanceof Scalar scalar) {
            String text = scalar.isString() ? VariableExpansion.expandAll(scalar.text(), variables) : "";
            return scalar.isString() && !text.equals(scalar.text()) ? Scalar.of(text, scalar.origin()) : scalar;
        }
        return node instanceof Sequence sequence
                ? sequence.mapItems(this::expanded)
                : ((Mapping) node).mapValues((key, value) -> key.equals("rules") ? value : expanded(value));
    }
}
