package dev.pipewright.convert;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.UnreadableDroneException;
import dev.pipewright.testing.Conformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The recorded files of Drone that are YAML. */
final class RealDroneFiles {

    private RealDroneFiles() {}

    /** Looks at each file of a folder, with its name. */
    static void each(String folder, BiConsumer<String, DroneConfiguration> look) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(Conformance.path("drone/" + folder))) {
            files = paths.filter(path -> path.toString().endsWith("ml"))
                    .sorted()
                    .toList();
        }
        for (Path path : files) {
            String file = path.getFileName().toString();
            DroneConfiguration drone;
            try {
                drone = DroneConfiguration.parse(Files.readString(path), file);
            } catch (UnreadableDroneException unreadable) {
                continue;
            }
            look.accept(file, drone);
        }
    }
}
