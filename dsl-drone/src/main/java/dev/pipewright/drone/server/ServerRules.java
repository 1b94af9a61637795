package dev.pipewright.drone.server;

import dev.pipewright.drone.decode.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the server refuses of pipelines that it could read. */
final class ServerRules {

    private static final Set<String> SYSTEMS = Set.of("", "linux", "windows");
    private static final Set<String> PROCESSORS = Set.of("", "arm", "arm64", "amd64", "ppc64le", "s390x");

    private ServerRules() {}

    /** The first rule that is broken, with the line within its document. */
    static Optional<Broken> check(List<Fields> pipelines) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < pipelines.size(); i++) {
            Fields pipeline = pipelines.get(i);
            String problem = check(pipeline, names);
            if (!problem.isEmpty()) {
                return Optional.of(new Broken("linter: " + problem, i));
            }
        }
        return Optional.empty();
    }

    /** A broken rule and the place of its pipeline in the list. */
    record Broken(String message, int pipeline) {}

    private static String check(Fields pipeline, Set<String> names) {
        String name = pipeline.text("name");
        if (!names.add(name)) {
            return "duplicate pipeline names";
        }
        for (String needed : pipeline.texts("depends_on")) {
            if (!names.contains(needed)) {
                return "invalid or unknown pipeline dependency";
            }
            if (needed.equals(name)) {
                return "pipeline cannot have a dependency on itself";
            }
        }
        String type = pipeline.text("type");
        boolean docker = pipeline.text("kind").equals("pipeline") && (type.isEmpty() || type.equals("docker"));
        return docker ? platform(pipeline.structure("platform")) : "";
    }

    private static String platform(Fields platform) {
        String system = platform.text("os");
        String processor = platform.text("arch");
        if (!SYSTEMS.contains(system)) {
            return "unsupported os: " + system;
        }
        return PROCESSORS.contains(processor) ? "" : "unsupported architecture: " + processor;
    }
}
