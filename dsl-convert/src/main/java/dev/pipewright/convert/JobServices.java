package dev.pipewright.convert;

import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services of jobs as services of Drone's pipeline: one for those of the same name and image. */
final class JobServices {

    private static final String DOCKER = "docker";

    private final Map<String, Mapping> services = new LinkedHashMap<>();

    /** Takes those of a job. */
    void take(Account job, Map<String, String> variables) {
        for (Account service : job.items("services")) {
            take(job, service, variables);
        }
    }

    private void take(Account job, Account service, Map<String, String> variables) {
        String image = image(service.node(), variables);
        String name = name(service.node(), image);
        Mapping made = service(service, name, image, variables);
        Mapping known = services.putIfAbsent(name, made);
        if (known == null) {
            service.change(
                    "name",
                    "is a service of the whole pipeline: all steps share it",
                    "see whether a step may find what another one left in it");
        } else if (known.get("image") instanceof Scalar other && other.text().equals(image)) {
            service.keep("name", "the service that other steps have as well");
        } else {
            service.lose(
                    "name",
                    "another service of this pipeline has the name " + name,
                    "give it another alias in " + path(job));
        }
        service.keep("alias", "its name");
        service.close();
    }

    /** The names of a job's services. */
    static List<String> names(Mapping job, Map<String, String> variables) {
        return job.get("services") instanceof Sequence all
                ? all.stream()
                        .filter(Mapping.class::isInstance)
                        .map(service -> name((Mapping) service, image((Mapping) service, variables)))
                        .toList()
                : List.of();
    }

    private static String image(Mapping service, Map<String, String> variables) {
        return service.get("name") instanceof Scalar name ? JobVariables.expanded(name.text(), variables) : "";
    }

    private static String name(Mapping service, String image) {
        return service.get("alias") instanceof Scalar alias ? alias.text().split("[ ,]")[0] : host(image);
    }

    private static String path(Account job) {
        return job.text("name");
    }

    /** GitLab's name for a service without an alias. */
    private static String host(String image) {
        return image.replaceAll("[:@].*", "").replace("/", "-");
    }

    private Mapping service(Account service, String name, String image, Map<String, String> variables) {
        Origin origin = service.node().origin();
        Mapping.Builder out =
                Mapping.builder(origin).put("name", Scalar.of(name, origin)).put("image", Scalar.of(image, origin));
        if (image.matches("(.*/)?" + DOCKER + "(:.*)?")) {
            out.put("privileged", Scalar.of(true, origin));
            service.note(
                    Fate.CHANGED,
                    "name",
                    "needs to be privileged",
                    "an administrator has to trust the repository for it");
        }
        for (String key : List.of("entrypoint", "command")) {
            Node value = service.keep(key, key);
            if (value != null) {
                out.put(key, value);
            }
        }
        Map<String, String> all = new LinkedHashMap<>(variables);
        if (service.keep("variables", "environment") instanceof Mapping own) {
            own.entries()
                    .forEach(entry -> all.put(entry.name(), entry.value() instanceof Scalar text ? text.text() : ""));
        }
        environment(all, origin, out);
        return out.build();
    }

    private static void environment(Map<String, String> all, Origin origin, Mapping.Builder out) {
        Mapping.Builder environment = Mapping.builder(origin);
        all.forEach((key, value) -> {
            if (!value.isEmpty() && !value.contains("$")) {
                environment.put(key, Scalar.of(value, origin));
            }
        });
        Mapping built = environment.build();
        if (!built.isEmpty()) {
            out.put("environment", built);
        }
    }

    /** The services, in the order of the jobs. */
    List<Mapping> all() {
        return new ArrayList<>(services.values());
    }
}
