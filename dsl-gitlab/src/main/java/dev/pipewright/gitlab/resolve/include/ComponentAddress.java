package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of a component: {@code host/group/project/name@version}. */
record ComponentAddress(String address, String project, String name, String version) {

    static ComponentAddress parse(String address) {
        int at = address.lastIndexOf('@');
        String version = at < 0 ? "" : address.substring(at + 1);
        String path = at < 0 ? address : address.substring(0, at);
        int host = path.indexOf('/');
        int last = path.lastIndexOf('/');
        String project = host < 0 || last <= host ? "" : path.substring(host + 1, last);
        return new ComponentAddress(address, project, path.substring(last + 1), version);
    }

    IncludedFile file(Node at, @Nullable Node inputs, Context context, Place place) {
        Optional<ProjectFiles> files = context.sources().project(project, version);
        if (files.isEmpty()) {
            context.unresolved("component " + address, at);
            return new IncludedFile(at, address, address, place, null, inputs, Map.of(), null);
        }
        Place there = new Place(files.get(), project + ":");
        for (String path : new String[] {"templates/" + name + ".yml", "templates/" + name + "/template.yml"}) {
            Optional<String> text = files.get().read(path);
            if (text.isPresent()) {
                Map<String, String> component =
                        Map.of("name", name, "version", version, "reference", version, "sha", version);
                return new IncludedFile(at, address, there.name(path), there, text.get(), inputs, component, null);
            }
        }
        return new IncludedFile(
                at,
                address,
                address,
                there,
                null,
                inputs,
                Map.of(),
                Includes.problem(
                        at,
                        "Component '" + address + "' - content not found",
                        "project \"" + project + "\" has no component \"" + name + "\""));
    }
}
