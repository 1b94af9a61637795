package dev.pipewright.drone.runner;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.decode.ByteSize;
import dev.pipewright.drone.decode.Shape;
import dev.pipewright.drone.decode.Shape.Structure;
import dev.pipewright.drone.decode.Values;

/** What each runner reads of a pipeline. */
final class RunnerShapes {

    private static final Shape INT = Shape.whole("int");
    private static final Shape LONG = Shape.whole("int64");
    private static final Shape CONDITION = Match.SHAPE;
    private static final Shape ENVIRONMENT = Shape.mapOf(Shape.optional(Values.variable("manifest")));
    private static final Shape TEXTS = Shape.mapOf(Shape.TEXT);
    private static final Shape SECRET = Values.variable("manifest");

    private static final Structure HEAD = Shape.structure("resource.Pipeline")
            .texts("version", "kind", "type", "name")
            .lists("depends_on")
            .with(
                    "clone",
                    Shape.structure("manifest.Clone")
                            .flags("disable", "skip_verify", "trace")
                            .with("depth", INT)
                            .with("retries", INT))
            .with("concurrency", Shape.structure("manifest.Concurrency").with("limit", INT))
            .with("node", TEXTS)
            .with("platform", Shape.structure("manifest.Platform").texts("os", "arch", "variant", "version"))
            .with("trigger", Values.conditions("manifest", CONDITION));

    private static final Structure WORKSPACE =
            Shape.structure("resource.Workspace").texts("base", "path");

    static final Structure STEP = Shape.structure("resource.Step")
            .texts("name", "failure", "shell", "working_dir", "pull", "image")
            .lists("commands", "depends_on")
            .flags("detach")
            .with("environment", ENVIRONMENT)
            .with("when", Values.conditions("manifest", CONDITION));

    private static final Structure CONTAINER = STEP.lists("command", "entrypoint")
            .flags("privileged")
            .with("settings", Shape.mapOf(Shape.optional(Values.parameter("manifest"))));

    private static final Structure TEMP =
            Shape.structure("resource.VolumeEmptyDir").texts("medium").with("size_limit", ByteSize.SHAPE);

    private static final Structure HOST =
            Shape.structure("resource.VolumeHostPath").texts("path");

    static final Structure DOCKER_STEP = dockerStep();

    static final Structure KUBERNETES_STEP = kubernetesStep();

    static final Structure DOCKER = HEAD.lists("image_pull_secrets")
            .with("environment", TEXTS)
            .with("workspace", WORKSPACE)
            .with("services", list(DOCKER_STEP))
            .with("steps", list(DOCKER_STEP))
            .with("volumes", list(volume()));

    static final Structure KUBERNETES = HEAD.lists("image_pull_secrets")
            .texts("node_name", "service_account_name")
            .with("environment", TEXTS)
            .with("workspace", WORKSPACE)
            .with("services", list(KUBERNETES_STEP))
            .with("steps", list(KUBERNETES_STEP))
            .with("volumes", list(kubernetesVolume()))
            .with(
                    "metadata",
                    Shape.structure("resource.Metadata")
                            .texts("namespace")
                            .with("labels", TEXTS)
                            .with("annotations", TEXTS))
            .with("node_selector", TEXTS)
            .with("resources", resources())
            .with("tolerations", Shape.listOf(toleration()))
            .with("dns_config", dns())
            .with(
                    "host_aliases",
                    Shape.listOf(
                            Shape.structure("resource.HostAlias").texts("ip").lists("hostnames")));

    static final Structure EXEC = HEAD.with("workspace", WORKSPACE).with("steps", list(STEP));

    static final Structure SSH = HEAD.with("workspace", WORKSPACE)
            .with("steps", list(STEP))
            .with(
                    "server",
                    Shape.structure("resource.Server")
                            .with("host", SECRET)
                            .with("user", SECRET)
                            .with("password", SECRET)
                            .with("ssh_key", SECRET));

    static final Structure DIGITALOCEAN = HEAD.with("workspace", WORKSPACE)
            .with("steps", list(STEP))
            .with("token", SECRET)
            .with("server", Shape.structure("resource.Server").texts("image", "region", "size", "user"));

    static final Structure MACSTADIUM = HEAD.with("workspace", WORKSPACE)
            .with("environment", TEXTS)
            .with("steps", list(STEP))
            .with(
                    "settings",
                    Shape.structure("resource.Settings").texts("image").with("cpu", INT));

    private RunnerShapes() {}

    private static Shape list(Structure structure) {
        return Shape.listOf(Shape.optional(structure));
    }

    private static Structure dockerStep() {
        return CONTAINER
                .texts("network_mode", "user")
                .lists("dns", "dns_search", "extra_hosts")
                .with("devices", list(Shape.structure("resource.VolumeDevice").texts("name", "path")))
                .with("volumes", list(Shape.structure("resource.VolumeMount").texts("name", "path")))
                .with("mem_limit", ByteSize.SHAPE)
                .with("memswap_limit", ByteSize.SHAPE)
                .with("shm_size", ByteSize.SHAPE);
    }

    private static Structure volume() {
        return Shape.structure("resource.Volume")
                .texts("name")
                .with("temp", Shape.optional(TEMP))
                .with("host", Shape.optional(HOST));
    }

    private static Structure kubernetesVolume() {
        return volume().with(
                        "claim",
                        Shape.optional(Shape.structure("resource.VolumeClaim")
                                .texts("name")
                                .flags("read_only")))
                .with("config_map", Shape.optional(projected("resource.VolumeConfigMap")))
                .with("secret", Shape.optional(projected("resource.VolumeSecret")));
    }

    private static Structure projected(String name) {
        return Shape.structure(name).texts("name").flags("optional").with("default_mode", Shape.whole("int32"));
    }

    private static Structure kubernetesStep() {
        return CONTAINER
                .with("user", Shape.optional(LONG))
                .with("group", Shape.optional(LONG))
                .with("resources", resources())
                .with("volumes", list(Shape.structure("resource.VolumeMount").texts("name", "path", "sub_path")));
    }

    private static Structure resources() {
        Structure amounts =
                Shape.structure("resource.ResourceObject").with("cpu", LONG).with("memory", ByteSize.SHAPE);
        return Shape.structure("resource.Resources").with("limits", amounts).with("requests", amounts);
    }

    private static Structure toleration() {
        return Shape.structure("resource.Toleration")
                .texts("effect", "key", "operator", "value")
                .with("tolerationseconds", Shape.optional(INT));
    }

    private static Structure dns() {
        return Shape.structure("resource.DnsConfig")
                .lists("nameservers", "searches")
                .with(
                        "options",
                        Shape.listOf(Shape.structure("resource.DNSConfigOptions")
                                .texts("name")
                                .with("value", Shape.optional(Shape.TEXT))));
    }
}
