package dev.pipewright.drone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A step or service as the checks see it. */
final class CheckedStep {

    private static final List<String> WITH_VALUES = List.of("environment", "settings");

    private final CheckedPipeline pipeline;
    private final Located place;
    private final boolean isService;

    CheckedStep(CheckedPipeline pipeline, Located place, boolean isService) {
        this.pipeline = pipeline;
        this.place = place;
        this.isService = isService;
    }

    CheckedPipeline pipeline() {
        return pipeline;
    }

    Located place() {
        return place;
    }

    boolean isService() {
        return isService;
    }

    String name() {
        return place.text("name");
    }

    /** How messages name it. */
    String label() {
        return (isService ? "service \"" : "step \"") + name() + '"' + pipeline.suffix();
    }

    /** How messages name the first of some steps of a pipeline, with the number of the others. */
    static String label(List<CheckedStep> steps) {
        return steps.get(0).label() + Others.more(steps.size() - 1);
    }

    ImageName image() {
        return new ImageName(place.text("image"));
    }

    boolean hasCommands() {
        return !place.items("commands").isEmpty();
    }

    List<Located> commands() {
        return place.items("commands");
    }

    /** The first command in which a pattern is found. */
    Optional<Located> command(Pattern pattern) {
        return commands().stream()
                .filter(command -> pattern.matcher(command.text()).find())
                .findFirst();
    }

    /** Whether it is a plugin that builds images with Docker. */
    boolean buildsByPlugin() {
        return !isService && !hasCommands() && image().isPluginWithDaemon();
    }

    Conditions when() {
        return new Conditions(place.at("when"));
    }

    /** The events on which it can run. */
    Set<BuildEvent> events() {
        return when().events(pipeline.events());
    }

    /** The value of a setting; empty where there is none. */
    Optional<Located> setting(String name) {
        return place.at("settings").flatMap(settings -> settings.at(name));
    }

    /** The variables and settings that it is given. */
    List<Located.Keyed> values() {
        List<Located.Keyed> values = new ArrayList<>();
        WITH_VALUES.forEach(key -> place.at(key).ifPresent(all -> values.addAll(all.values())));
        return values;
    }

    /** The variables and settings that it takes from secrets. */
    List<Located.Keyed> secrets() {
        return values().stream()
                .filter(each -> each.value().secret().isPresent())
                .toList();
    }

    /** The volumes that it mounts, as the pipeline declares them. */
    List<Located> mountedVolumes() {
        return place.items("volumes").stream()
                .flatMap(mount -> pipeline.volume(mount.text("name")).stream())
                .toList();
    }

    /** Whether it builds images with a Docker daemon of its own, which knows nothing of what others built. */
    boolean buildsAlone() {
        return buildsByPlugin() && !mountsHostDocker();
    }

    /** Whether it talks to the Docker daemon of the machine. */
    boolean mountsHostDocker() {
        return mountedVolumes().stream().anyMatch(HostFolders::isDockerSocket);
    }

    boolean isPrivileged() {
        return place.isTrue("privileged");
    }
}
