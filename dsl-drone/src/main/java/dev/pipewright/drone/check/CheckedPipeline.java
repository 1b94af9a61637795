package dev.pipewright.drone.check;

import dev.pipewright.drone.runner.RunnerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pipeline as the checks see it. */
final class CheckedPipeline {

    private final Located place;
    private final boolean alone;
    private final List<CheckedStep> steps = new ArrayList<>();

    /** @param alone whether the file has no other, so that messages need not name it */
    CheckedPipeline(Located place, boolean alone) {
        this.place = place;
        this.alone = alone;
        place.items("services").forEach(service -> steps.add(new CheckedStep(this, service, true)));
        place.items("steps").forEach(step -> steps.add(new CheckedStep(this, step, false)));
    }

    Located place() {
        return place;
    }

    /** The name by which others wait for it. */
    String name() {
        return place.has("name") ? place.text("name") : "default";
    }

    /** How messages name it. */
    String label() {
        return "pipeline \"" + name() + '"';
    }

    /** What messages add to the name of a step: nothing where there is no other pipeline. */
    String suffix() {
        return alone ? "" : " of " + label();
    }

    /** Services before steps, as they run. */
    List<CheckedStep> steps() {
        return steps;
    }

    /** The steps alone. */
    List<CheckedStep> withoutServices() {
        return steps.stream().filter(step -> !step.isService()).toList();
    }

    Optional<Located> cloning() {
        return place.at("clone");
    }

    /** Whether it begins with a clone of the repository. */
    boolean clones() {
        return cloning().filter(clone -> clone.isTrue("disable")).isEmpty();
    }

    String type() {
        return place.has("type") ? place.text("type") : "docker";
    }

    Optional<RunnerKind> kind() {
        return RunnerKind.of(type());
    }

    boolean is(RunnerKind kind) {
        return kind().filter(each -> each == kind).isPresent();
    }

    /** Whether every step starts with the clone and nothing else. */
    boolean runsInContainers() {
        return is(RunnerKind.DOCKER) || is(RunnerKind.KUBERNETES);
    }

    Conditions trigger() {
        return new Conditions(place.at("trigger"));
    }

    /** The events on which it can be part of a build. */
    Set<BuildEvent> events() {
        return trigger().events(BuildEvent.all());
    }

    List<Located> volumes() {
        return place.items("volumes");
    }

    /** The volume of a name. */
    Optional<Located> volume(String name) {
        return volumes().stream()
                .filter(volume -> volume.text("name").equals(name))
                .findFirst();
    }
}
