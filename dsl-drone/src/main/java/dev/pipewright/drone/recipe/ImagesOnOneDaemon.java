package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.CLONE;
import static dev.pipewright.drone.Drone.step;

import dev.pipewright.drone.Drone;
import dev.pipewright.drone.DroneVariable;
import dev.pipewright.drone.HostDocker;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.plugin.DockerPlugin;
import dev.pipewright.drone.plugin.EcrPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Many images of one repository, built fast: all steps share the Docker daemon of the machine, so that a layer is built once and
 * found again by the next step and the next build. A base image of the repository's own comes first and never leaves the
 * machine; each service is then built upon it, tested as the very image that is shipped, and pushed.
 *
 * <pre>{@code
 * ImagesOnOneDaemon images = ImagesOnOneDaemon.of(
 *         HostDocker.trusted("25 services share their layers"), "123456789012.dkr.ecr.eu-central-1.amazonaws.com")
 *     .region("eu-central-1")
 *     .test("./run-tests");
 * drone(images.pipeline("services", List.of("cart", "checkout", "search")));
 * }</pre>
 *
 * <p>Every service is a folder with a Dockerfile that begins with {@code ARG BASE} and {@code FROM $BASE}; the base image's lies in
 * {@code base}. Registry and runner belong into one region. Pull requests are left out: who opens one must not reach the
 * daemon.
 */
public final class ImagesOnOneDaemon {

    /** A daemon has images of many builds at a time, so each build has a tag of its own. */
    private static final String TAG = "build-" + DroneVariable.COMMIT_SHA.first(8);

    private static final String BASE = "base:" + TAG;

    private final HostDocker docker;
    private final EcrPlugin registry;
    private final String host;
    private final Versions versions;
    private final String test;

    private ImagesOnOneDaemon(HostDocker docker, EcrPlugin registry, String host, Versions versions, String test) {
        this.docker = docker;
        this.registry = registry;
        this.host = host;
        this.versions = versions;
        this.test = test;
    }

    /** The tags of the images that run the steps: plugins/ecr, and Docker's command line. */
    private record Versions(String plugin, String docker) {}

    /**
     * Images for a registry of AWS.
     *
     * @param docker the daemon, and why the steps may have it
     * @param registry the registry, {@code account.dkr.ecr.region.amazonaws.com}
     */
    public static ImagesOnOneDaemon of(HostDocker docker, String registry) {
        return new ImagesOnOneDaemon(
                docker, EcrPlugin.of().registry(registry), registry, new Versions("21", "28-cli"), "true");
    }

    /** The region of the registry: the one in which the runner is. */
    public ImagesOnOneDaemon region(String region) {
        return registry(settings -> settings.region(region));
    }

    /** What the registry asks for: {@code r -> r.accessKey(secret("aws_id")).secretKey(secret("aws_key"))}. */
    public ImagesOnOneDaemon registry(UnaryOperator<EcrPlugin> change) {
        return new ImagesOnOneDaemon(docker, change.apply(registry), host, versions, test);
    }

    /** The command that tests a service, in a container of the image that is shipped. */
    public ImagesOnOneDaemon test(String command) {
        return new ImagesOnOneDaemon(docker, registry, host, versions, command);
    }

    /** The tags of the images plugins/ecr and docker that run the steps. */
    public ImagesOnOneDaemon versions(String plugin, String dockerTag) {
        return new ImagesOnOneDaemon(docker, registry, host, new Versions(plugin, dockerTag), test);
    }

    /** One pipeline: the base image, then all services beside each other, on one runner whose daemon has all layers. */
    public Pipeline pipeline(String name, List<String> services) {
        Step base = onDaemon(
                        step("base").image("docker:" + versions.docker).commands("docker build -t " + BASE + " base"))
                .dependsOn(CLONE);
        List<Step> steps = new ArrayList<>(List.of(base));
        services.forEach(service -> steps.addAll(service(service, base)));
        return Drone.pipeline(name)
                .steps(steps)
                .volumes(docker.volume())
                .trigger(trigger -> trigger.event("push", "tag"));
    }

    /**
     * One pipeline a service, each with a clone and a base image of its own, for runners on several machines. A build then
     * lasts as long as its slowest service, but what runs on another machine finds none of its layers.
     */
    public List<Pipeline> pipelines(List<String> services) {
        return services.stream()
                .map(service -> pipeline(service, List.of(service)))
                .toList();
    }

    private List<Step> service(String service, Step base) {
        String image = host + "/" + service + ":" + TAG;
        DockerPlugin shared = sharedDaemon(service);
        DockerPlugin build = shared.dockerfile(service + "/Dockerfile")
                .context(service)
                .buildArgs("BASE=" + BASE)
                .dryRun(true);
        DockerPlugin push = shared.pushOnly(true).sourceImage(image);
        Step built = plugin("build-" + service, build).dependsOn(base);
        Step tested = onDaemon(step("test-" + service)
                        .image("docker:" + versions.docker)
                        .commands("docker run --rm " + image + " " + test))
                .dependsOn(built);
        return List.of(built, tested, plugin("push-" + service, push).dependsOn(tested));
    }

    private Step plugin(String name, DockerPlugin image) {
        return onDaemon(registry.image(image).step(name, versions.plugin));
    }

    /** No daemon is started, nothing is cleaned up behind it, and what it has is not asked for in a registry. */
    private static DockerPlugin sharedDaemon(String service) {
        return DockerPlugin.of()
                .repo(service)
                .tags(TAG)
                .daemonOff(true)
                .purge(false)
                .pullImage(false);
    }

    private Step onDaemon(Step step) {
        return step.volumes(docker.mount());
    }
}
