package dev.pipewright.drone.port;

import dev.pipewright.drone.decode.ByteSize;
import dev.pipewright.drone.decode.RefusedException;
import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Drone asks of Kubernetes for a pipeline: options that each step has for an agent with that backend. */
final class KubernetesPort {

    private static final long MEBI = 1L << 20;
    private static final String PERMIT = "the agent has to permit it: WOODPECKER_BACKEND_K8S_POD_%s_ALLOW_FROM_STEP";

    private final boolean meant;
    private final Mapping shared;
    private final Mapping requests;

    /** Takes the keys of a pipeline. */
    KubernetesPort(Account pipeline) {
        Mapping.Builder options = Mapping.builder(pipeline.node().origin());
        meant = isMeant(pipeline);
        if (meant) {
            metadata(pipeline, options);
            nodes(pipeline, options);
            put(options, "serviceAccountName", pipeline.keep("service_account_name", "an option of each step"));
            Node tolerations = pipeline.keep("tolerations", "an option of each step");
            if (tolerations instanceof Sequence list) {
                options.put("tolerations", list.mapItems(KubernetesPort::toleration));
            }
        }
        shared = options.build();
        requests = meant
                ? amounts(pipeline, "requests")
                : Mapping.empty(pipeline.node().origin());
    }

    /** Whether Kubernetes is to run a pipeline. */
    static boolean isMeant(Account pipeline) {
        return pipeline.text("type").equals("kubernetes");
    }

    /** The options of a step; empty where there is nothing to say. */
    Mapping options(Account step) {
        Origin origin = step.node().origin();
        if (!meant) {
            return Mapping.empty(origin);
        }
        Mapping.Builder options = Mapping.builder(origin);
        Mapping.Builder resources = Mapping.builder(origin);
        putFilled(resources, "requests", requests);
        putFilled(resources, "limits", amounts(step, "limits"));
        putFilled(options, "resources", resources.build());
        shared.entries().forEach(entry -> options.put(entry.key(), entry.value()));
        Mapping.Builder context = Mapping.builder(origin);
        put(context, "runAsUser", step.keep("user", "runAsUser in its securityContext"));
        put(context, "runAsGroup", step.keep("group", "runAsGroup in its securityContext"));
        putFilled(options, "securityContext", context.build());
        return options.build();
    }

    private static void metadata(Account pipeline, Mapping.Builder options) {
        pipeline.section("metadata").ifPresent(metadata -> {
            for (String key : new String[] {"labels", "annotations"}) {
                put(
                        options,
                        key,
                        metadata.change(
                                key, "is an option of each step", PERMIT.formatted(key.toUpperCase(Locale.ROOT))));
            }
            metadata.lose(
                    "namespace",
                    "the agent chooses the namespace",
                    "give an agent of its own WOODPECKER_BACKEND_K8S_NAMESPACE");
            metadata.close();
        });
    }

    private static void nodes(Account pipeline, Mapping.Builder options) {
        Mapping.Builder selector = Mapping.builder(pipeline.node().origin());
        if (pipeline.keep("node_selector", "nodeSelector of each step") instanceof Mapping wanted) {
            wanted.entries().forEach(entry -> selector.put(entry.key(), entry.value()));
        }
        Node name = pipeline.change(
                "node_name", "is nodeSelector of each step, by the label that nodes have of their name", "");
        put(selector, "kubernetes.io/hostname", name);
        putFilled(options, "nodeSelector", selector.build());
    }

    private static Node toleration(Node written) {
        if (!(written instanceof Mapping toleration)) {
            return written;
        }
        Mapping.Builder out = Mapping.builder(written.origin());
        toleration.entries().forEach(entry -> {
            boolean seconds = entry.name().equals("tolerationseconds");
            out.put(seconds ? Scalar.of("tolerationSeconds", entry.key().origin()) : entry.key(), entry.value());
        });
        return out.build();
    }

    /** Processors and memory in the units of Kubernetes. */
    private static Mapping amounts(Account account, String kind) {
        Mapping.Builder out = Mapping.builder(account.node().origin());
        account.section("resources").ifPresent(resources -> {
            resources.section(kind).ifPresent(amounts -> {
                put(out, "cpu", amount(amounts.keep("cpu", "cpu of each step, in thousandths as before"), true));
                put(out, "memory", amount(amounts.keep("memory", "memory of each step"), false));
                amounts.close();
            });
            resources.close();
        });
        return out.build();
    }

    private static @Nullable Node amount(@Nullable Node written, boolean processors) {
        if (!(written instanceof Scalar scalar)) {
            return written;
        }
        if (processors) {
            return Scalar.of(scalar.text() + "m", scalar.origin());
        }
        try {
            long bytes = ByteSize.of(scalar.text());
            return Scalar.of(bytes % MEBI == 0 ? bytes / MEBI + "Mi" : Long.toString(bytes), scalar.origin());
        } catch (RefusedException noSize) {
            // Drone refuses such a text, and says so; the other system may as well.
            return scalar;
        }
    }

    private static void putFilled(Mapping.Builder out, String key, Mapping value) {
        if (!value.isEmpty()) {
            out.put(key, value);
        }
    }

    private static void put(Mapping.Builder out, String key, @Nullable Node value) {
        if (value != null) {
            out.put(key, value);
        }
    }
}
