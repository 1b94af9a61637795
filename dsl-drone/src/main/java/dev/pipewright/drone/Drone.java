package dev.pipewright.drone;

import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.util.List;

/**
 * The words of a Drone configuration, to import statically:
 *
 * <pre>{@code
 * import static dev.pipewright.drone.Drone.*;
 *
 * Step test = step("test").image("maven:3.9.11-eclipse-temurin-17").commands("mvn -B verify");
 * Pipeline build = pipeline("build").steps(test).trigger(t -> t.event("push", "pull_request"));
 * DroneConfiguration file = drone(build);
 * }</pre>
 */
public final class Drone {

    /** The step that clones the repository, before all others. */
    public static final StepReference CLONE = StepReference.of("clone");

    /** {@code event: push}: commits came to a branch. */
    public static final String PUSH = "push";
    /** {@code event: pull_request}: a pull request was opened, or commits came to it. */
    public static final String PULL_REQUEST = "pull_request";
    /** {@code event: tag}: a tag was made. */
    public static final String TAG = "tag";
    /** {@code event: promote}: somebody sent a build to an environment. */
    public static final String PROMOTE = "promote";
    /** {@code event: rollback}: somebody sent an earlier build to an environment. */
    public static final String ROLLBACK = "rollback";
    /** {@code event: cron}: a cron job of the repository came due. */
    public static final String CRON = "cron";
    /** {@code event: custom}: somebody started a build by hand. */
    public static final String CUSTOM = "custom";

    /** {@code status: success}: nothing before failed. */
    public static final String SUCCESS = "success";
    /** {@code status: failure}: something before failed. */
    public static final String FAILURE = "failure";

    private Drone() {}

    /** A whole file of these pipelines. */
    public static DroneConfiguration drone(Pipeline... pipelines) {
        return DroneConfiguration.of().pipelines(pipelines);
    }

    /** A pipeline of the runner type docker. */
    public static Pipeline pipeline(String name) {
        return pipeline(RunnerType.DOCKER, name);
    }

    /** A pipeline for a type of runner. */
    public static Pipeline pipeline(RunnerType type, String name) {
        return Pipeline.of("pipeline").name(Names.checked("pipeline", name)).type(type);
    }

    /**
     * A step.
     *
     * @throws IllegalArgumentException for a name that Drone refuses
     */
    public static Step step(String name) {
        return Step.of(Names.checked("step", name));
    }

    /**
     * A service: a container that runs beside the steps, which reach it by its name.
     *
     * @throws IllegalArgumentException for a name that Drone refuses
     */
    public static Step service(String name, String image) {
        return Step.of(Names.checked("service", name)).image(image);
    }

    /** The value of a secret, by its name. */
    public static FromSecret secret(String name) {
        return FromSecret.of(name);
    }

    /** A list as the value of a setting: {@code setting("tags", list("latest", "1.2"))}. */
    public static Sequence list(String... values) {
        return Sequence.ofStrings(List.of(values), Origin.here());
    }

    /** An empty folder that the steps of one run share. */
    public static Volume temporaryVolume(String name) {
        return Volume.of(name).temp(TemporaryVolume.of());
    }

    /**
     * A folder of the runner's machine; the repository has to be trusted for it.
     *
     * @param path the absolute path on the machine
     */
    public static Volume hostVolume(String name, String path) {
        return Volume.of(name).host(HostVolume.of(path));
    }

    /** A mount of a volume that is declared elsewhere. */
    public static VolumeMount mount(String volume, String path) {
        return MountableVolume.mount(volume, path);
    }

    /** A secret whose encrypted value stands in the file, as {@code drone encrypt} gives it. */
    public static SecretResource encryptedSecret(String name, String data) {
        return SecretResource.of("secret", name).data(data);
    }

    /** A secret that is fetched from a store outside. */
    public static SecretResource externalSecret(String name, String path, String key) {
        return SecretResource.of("secret", name).get(SecretSource.of(path).name(key));
    }

    /** A file that is nothing but a template on the server. */
    public static Template template(String load) {
        return Template.of("template", load);
    }

    /** Any value, shared under a name: YAML shows it once, with an anchor, within one pipeline. */
    public static <T extends TypedMapping<T>> T named(String name, T value) {
        return value.over(value.toNode().named(name));
    }
}
