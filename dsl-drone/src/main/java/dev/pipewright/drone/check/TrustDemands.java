package dev.pipewright.drone.check;

import dev.pipewright.drone.runner.RunnerKind;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Works out what of a pipeline the runner permits in trusted repositories alone. */
public final class TrustDemands {

    /** Keywords of a step in docker, with what they ask for. */
    private static final Map<String, String> OF_DOCKER = new LinkedHashMap<>();

    static {
        OF_DOCKER.put("devices", "mounts devices of the machine");
        OF_DOCKER.put("dns", "sets its name servers");
        OF_DOCKER.put("dns_search", "sets the domains in which names are searched");
        OF_DOCKER.put("extra_hosts", "adds to its hosts file");
        OF_DOCKER.put("network_mode", "leaves the network of its pipeline");
        OF_DOCKER.put("shm_size", "sets the size of its shared memory");
    }

    /** Kinds of volumes in kubernetes, with what they are. */
    private static final Map<String, String> OF_KUBERNETES = new TreeMap<>(Map.of(
            "claim", "a persistent volume claim",
            "config_map", "a config map",
            "secret", "a secret of the cluster"));

    private static final Pattern NOTHING = Pattern.compile("|0|-[0-9].*");

    private TrustDemands() {}

    /**
     * What the pipelines of a file ask for, with the pipeline that does, or how many do:
     * {@code pipeline "image": step "build" has full access to the machine}.
     */
    public static List<String> told(List<Node> documents) {
        Map<String, List<String>> askedBy = new LinkedHashMap<>();
        for (CheckedPipeline pipeline : CheckedFile.of(documents).pipelines()) {
            for (TrustDemand demand : of(pipeline)) {
                askedBy.computeIfAbsent(demand.what(), what -> new ArrayList<>())
                        .add(pipeline.label());
            }
        }
        List<String> told = new ArrayList<>();
        askedBy.forEach((what, by) -> told.add((by.size() == 1 ? by.get(0) : by.size() + " pipelines") + ": " + what));
        return told;
    }

    /** All demands of a pipeline, in its order. */
    static List<TrustDemand> of(CheckedPipeline pipeline) {
        List<TrustDemand> demands = new ArrayList<>();
        boolean docker = pipeline.is(RunnerKind.DOCKER);
        boolean kubernetes = pipeline.is(RunnerKind.KUBERNETES);
        if (docker || kubernetes) {
            pipeline.steps().forEach(step -> step(step, docker, demands));
            pipeline.volumes().forEach(volume -> volume(volume, kubernetes, demands));
        }
        return demands;
    }

    private static void step(CheckedStep step, boolean docker, List<TrustDemand> demands) {
        Located place = step.place();
        if (step.isPrivileged()) {
            place.at("privileged")
                    .ifPresent(
                            at -> demands.add(new TrustDemand(at, step.label() + " has full access to the machine")));
        }
        if (docker) {
            OF_DOCKER.forEach((key, what) -> place.at(key)
                    .filter(TrustDemands::says)
                    .ifPresent(at -> demands.add(new TrustDemand(at, step.label() + " " + what))));
        }
    }

    /** An empty list, an empty text and a size that is none say nothing. */
    private static boolean says(Located value) {
        return !value.items().isEmpty() || !NOTHING.matcher(value.text()).matches();
    }

    private static void volume(Located volume, boolean kubernetes, List<TrustDemand> demands) {
        String name = "volume \"" + volume.text("name") + "\" ";
        volume.at("host")
                .ifPresent(host ->
                        demands.add(new TrustDemand(host, name + "is \"" + host.text("path") + "\" of the machine")));
        volume.at("temp")
                .filter(temp -> temp.text("medium").equals("memory"))
                .ifPresent(temp -> demands.add(new TrustDemand(temp, name + "is kept in the machine's memory")));
        if (kubernetes) {
            OF_KUBERNETES.forEach((key, what) ->
                    volume.at(key).ifPresent(at -> demands.add(new TrustDemand(at, name + "is " + what))));
        }
    }
}
