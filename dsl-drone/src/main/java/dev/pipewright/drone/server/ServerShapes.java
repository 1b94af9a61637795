package dev.pipewright.drone.server;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.decode.ByteSize;
import dev.pipewright.drone.decode.Decoder;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.Shape;
import dev.pipewright.drone.decode.Shape.Structure;
import dev.pipewright.drone.decode.Values;
import dev.pipewright.yaml.RawNode;
import org.jspecify.annotations.Nullable;

/** What the server reads of each kind of document, whatever the type of runner. */
final class ServerShapes {

    private static final Shape INT = Shape.whole("int");

    static final Structure HEAD = Shape.structure("yaml.RawResource").texts("version", "kind", "type");

    private static final Structure BUILD = Shape.structure("yaml.build")
            .texts("context", "dockerfile", "image")
            .lists("cache_from")
            .with("args", Shape.mapOf(Shape.TEXT))
            .with("labels", Shape.mapOf(Shape.TEXT));

    private static final Structure PUSH = Shape.structure("yaml.push").texts("image");

    private static final Structure PORT =
            Shape.structure("yaml.port").with("port", INT).with("host", INT).texts("protocol");

    private static final Structure RESOURCE =
            Shape.structure("yaml.ResourceObject").with("cpu", Shape.DECIMAL).with("memory", ByteSize.SHAPE);

    private static final Structure CONTAINER = Shape.structure("yaml.Container")
            .texts("failure", "image", "network_mode", "name", "pull", "shell", "user", "working_dir")
            .lists("command", "commands", "depends_on", "dns", "dns_search", "entrypoint", "extra_hosts")
            .flags("detach", "privileged")
            .with("build", shortOr(BUILD, Shape.TEXT, "image"))
            .with("push", shortOr(PUSH, Shape.TEXT, "image"))
            .with("ports", Shape.listOf(Shape.optional(shortOr(PORT, INT, "port"))))
            .with(
                    "devices",
                    Shape.listOf(
                            Shape.optional(Shape.structure("yaml.VolumeDevice").texts("name", "path"))))
            .with("environment", Shape.mapOf(Shape.optional(Values.variable("yaml"))))
            .with("settings", Shape.mapOf(Shape.optional(Values.parameter("yaml"))))
            .with(
                    "resources",
                    Shape.optional(Shape.structure("yaml.Resources")
                            .with("limits", Shape.optional(RESOURCE))
                            .with("requests", Shape.optional(RESOURCE))))
            .with(
                    "volumes",
                    Shape.listOf(
                            Shape.optional(Shape.structure("yaml.VolumeMount").texts("name", "path"))))
            .with("when", Values.conditions("yaml", Match.SHAPE));

    static final Structure PIPELINE = Shape.structure("yaml.Pipeline")
            .texts("version", "kind", "type", "name")
            .lists("depends_on", "image_pull_secrets")
            .with("node", Shape.mapOf(Shape.TEXT))
            .with(
                    "clone",
                    Shape.structure("yaml.Clone")
                            .flags("disable", "skip_verify", "trace")
                            .with("depth", INT))
            .with("concurrency", Shape.structure("yaml.Concurrency").with("limit", INT))
            .with("platform", Shape.structure("yaml.Platform").texts("os", "arch", "variant", "version"))
            .with("services", Shape.listOf(Shape.optional(CONTAINER)))
            .with("steps", Shape.listOf(Shape.optional(CONTAINER)))
            .with("trigger", Values.conditions("yaml", Match.SHAPE))
            .with(
                    "volumes",
                    Shape.listOf(Shape.optional(Shape.structure("yaml.Volume")
                            .texts("name")
                            .with(
                                    "temp",
                                    Shape.optional(Shape.structure("yaml.VolumeEmptyDir")
                                            .texts("medium")
                                            .with("size_limit", ByteSize.SHAPE)))
                            .with(
                                    "host",
                                    Shape.optional(Shape.structure("yaml.VolumeHostPath")
                                            .texts("path"))))))
            .with("workspace", Shape.structure("yaml.Workspace").texts("base", "path"));

    static final Structure SECRET = Shape.structure("yaml.Secret")
            .texts("version", "kind", "type", "name", "data")
            .with("get", Shape.structure("yaml.SecretGet").texts("path", "name", "key"));

    static final Structure SIGNATURE = Shape.structure("yaml.Signature").texts("version", "kind", "hmac");

    static final Structure REGISTRY =
            Shape.structure("yaml.Registry").texts("version", "kind", "type").with("data", Shape.mapOf(Shape.TEXT));

    static final Structure CRON = Shape.structure("yaml.Cron")
            .texts("version", "kind", "type", "name")
            .with(
                    "spec",
                    Shape.structure("yaml.CronSpec")
                            .texts("schedule", "branch")
                            .with(
                                    "deployment",
                                    Shape.structure("yaml.CronDeployment").texts("target")));

    private ServerShapes() {}

    static Structure of(String kind) {
        return switch (kind) {
            case "secret" -> SECRET;
            case "signature" -> SIGNATURE;
            case "registry" -> REGISTRY;
            case "cron" -> CRON;
            default -> PIPELINE;
        };
    }

    /** A structure that may be written as one of its values alone. */
    private static Shape shortOr(Structure structure, Shape brief, String key) {
        return Shape.custom(structure.name(), (node, decoder) -> shortOr(node, decoder, structure, brief, key));
    }

    private static @Nullable Object shortOr(
            RawNode node, Decoder decoder, Structure structure, Shape brief, String key) {
        Object value = decoder.attempt(node, brief);
        if (value == null) {
            return decoder.demand(node, structure);
        }
        return Fields.of(key, value);
    }
}
