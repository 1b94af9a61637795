package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to include: what it is called, its text, or why there is none.
 *
 * @param at the include itself
 * @param location the address as GitLab prints it
 * @param name the name in origins
 * @param place the project whose files its own local includes mean
 * @param text null where there is a problem, or where no source knows the file
 * @param inputs what it is given
 * @param component what it may ask about itself; empty for all but components
 * @param problem why it cannot be included
 */
record IncludedFile(
        Node at,
        String location,
        String name,
        Place place,
        @Nullable String text,
        @Nullable Node inputs,
        Map<String, String> component,
        @Nullable Problem problem) {

    private static final Pattern YAML = Pattern.compile(".+\\.(yml|yaml)$", Pattern.CASE_INSENSITIVE);

    static IncludedFile of(String kind, Location location, Context context, Place place) {
        Node at = location.node();
        Node inputs = location.get("inputs");
        return switch (kind) {
            case "local" -> local(location, context, place);
            case "project" -> {
                String project = location.text("project");
                String ref = location.text("ref");
                yield ofProject(
                        project,
                        ref,
                        Locations.withoutLeadingSlashes(location.text("file")),
                        at,
                        inputs,
                        context,
                        place);
            }
            case "component" ->
                ComponentAddress.parse(location.text("component")).file(at, inputs, context, place);
            case "remote" -> {
                String url = location.text("remote");
                yield external(
                        kind, url, at, inputs, context, place, context.sources().remote(url));
            }
            case "template" -> {
                String template = location.text("template");
                yield external(
                        kind,
                        template,
                        at,
                        inputs,
                        context,
                        place,
                        context.sources().template(template));
            }
            default -> {
                String artifact = location.text("artifact");
                context.unresolved("artifact " + artifact, at);
                yield new IncludedFile(at, artifact, artifact, place, null, inputs, Map.of(), null);
            }
        };
    }

    private static IncludedFile local(Location location, Context context, Place place) {
        Node at = location.node();
        String path = Locations.withoutLeadingSlashes(location.text("local"));
        Problem problem = extensionProblem(at, path);
        String text = problem == null ? place.files().read(path).orElse(null) : null;
        if (problem == null && !place.hasProject()) {
            problem = Includes.problem(
                    at,
                    "Local file `" + path + "` does not have project!",
                    "the text is judged without the files of its project, \"" + path + "\" among them");
        } else if (problem == null && text == null && !place.files().areAll()) {
            context.unresolved("local " + path, at);
        } else if (problem == null && text == null) {
            problem = Includes.problem(
                    at,
                    "Local file `" + path + "` does not exist!",
                    "the included file \"" + path + "\" does not exist");
            problem = nearest(problem, path, place);
        } else if (problem == null && text != null && Ruby.isWhite(text)) {
            problem = Includes.problem(
                    at, "Local file `" + path + "` is empty!", "the included file \"" + path + "\" is empty");
        }
        return new IncludedFile(at, path, place.name(path), place, text, location.get("inputs"), Map.of(), problem);
    }

    private static Problem nearest(Problem problem, String path, Place place) {
        List<String> known = place.files().paths().stream()
                .filter(file -> YAML.matcher(file).matches())
                .toList();
        Optional<String> near = Suggestions.nearest(path, known);
        return near.isPresent() ? problem.addHelp("did you mean \"" + near.get() + "\"?") : problem;
    }

    static IncludedFile ofProject(
            String project, String ref, String path, Node at, @Nullable Node inputs, Context context, Place place) {
        Problem problem = extensionProblem(at, path);
        Optional<ProjectFiles> files = problem == null ? context.sources().project(project, ref) : Optional.empty();
        if (problem == null && files.isEmpty()) {
            context.unresolved("project " + project + (ref.isEmpty() ? "" : "@" + ref) + " " + path, at);
        }
        Place there = files.map(known -> new Place(known, project + ":")).orElse(place);
        String text = files.flatMap(known -> known.read(path)).orElse(null);
        if (files.isPresent() && text == null) {
            problem = Includes.problem(
                    at,
                    "Project `" + project + "` file `" + path + "` does not exist!",
                    "project \"" + project + "\" has no file \"" + path + "\"");
        } else if (text != null && Ruby.isWhite(text)) {
            problem = Includes.problem(
                    at,
                    "Project `" + project + "` file `" + path + "` is empty!",
                    "file \"" + path + "\" of project \"" + project + "\" is empty");
        }
        return new IncludedFile(at, path, there.name(path), there, text, inputs, Map.of(), problem);
    }

    private static IncludedFile external(
            String kind,
            String address,
            Node at,
            @Nullable Node inputs,
            Context context,
            Place place,
            Optional<String> text) {
        Problem problem = null;
        if (kind.equals("template") && !address.endsWith(".gitlab-ci.yml")) {
            problem = Includes.problem(
                    at,
                    "Template file `" + address + "` is not a valid location!",
                    "the name of a template ends in \".gitlab-ci.yml\"");
        } else if (kind.equals("remote") && !address.toLowerCase(Locale.ROOT).matches("https?://.+")) {
            problem = Includes.problem(
                    at,
                    "Remote file `" + address + "` does not have a valid address!",
                    "\"" + address + "\" is no http address");
        } else if (text.isEmpty()) {
            context.unresolved(kind + " " + address, at);
        }
        return new IncludedFile(at, address, address, place, text.orElse(null), inputs, Map.of(), problem);
    }

    private static @Nullable Problem extensionProblem(Node at, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return YAML.matcher(name).matches()
                ? null
                : Includes.problem(
                        at,
                        "Included file `" + path + "` does not have YAML extension!",
                        "\"" + path + "\" must end in .yml or .yaml");
    }
}
