package dev.pipewright.convert;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a pipeline of Drone says of all its steps. */
final class JobSettings {

    private static final List<String> CONTAINERS = List.of("", "docker");
    private static final Map<String, String> USUAL = Map.of("os", "linux", "arch", "amd64");

    private final Account pipeline;
    private final String name;
    private final Environment environment;
    private final Origin origin;
    private final List<Node> tags = new ArrayList<>();
    private Mapping variables;
    private Mapping rootVariables;
    private Optional<Node> resourceGroup = Optional.empty();

    JobSettings(DronePipeline pipeline, DroneTexts texts, Secrets secrets) {
        this.pipeline = pipeline.account();
        this.name = pipeline.name();
        this.environment = new Environment(this.pipeline, texts, secrets);
        this.origin = this.pipeline.node().origin();
        this.variables = Mapping.empty(origin);
        this.rootVariables = variables;
    }

    /**
     * Takes the keys.
     *
     * @param isOnly whether the file has no other pipeline, so that variables may stand at its top
     */
    void take(boolean isOnly) {
        type();
        platform();
        node();
        concurrency();
        Mapping.Builder all = Mapping.builder(origin);
        boolean limits = cloning(all);
        environment.addEnvironment(all);
        if (isOnly) {
            Mapping.Builder root = Mapping.builder(origin);
            if (!limits) {
                root.put("GIT_DEPTH", Scalar.of("0", origin));
            }
            all.build().entries().forEach(entry -> root.put(entry.key(), entry.value()));
            rootVariables = root.build();
        } else {
            variables = all.build();
            rootVariables = Mapping.empty(origin).with("GIT_DEPTH", Scalar.of("0", origin));
        }
        pipeline.change(
                "image_pull_secrets",
                "is the CI/CD variable DOCKER_AUTH_CONFIG",
                "create it in the project's settings with what the secret holds");
        pipeline.lose(
                "workspace",
                "GitLab's runners choose the folder",
                "GIT_CLONE_PATH names one where the runner permits it");
        for (Account volume : pipeline.items("volumes")) {
            volume.node()
                    .keys()
                    .forEach(key -> volume.lose(
                            key,
                            "a job mounts nothing",
                            "use artifacts or cache for files, the runner's configuration for the host's"));
        }
    }

    private void type() {
        String type = pipeline.text("type");
        if (CONTAINERS.contains(type)) {
            pipeline.keep("type", "what most runners do");
            return;
        }
        pipeline.change("type", "is the tag " + type, "give that tag to a runner of such a kind");
        tag(type);
    }

    private void platform() {
        pipeline.section("platform").ifPresent(platform -> {
            for (String key : List.of("os", "arch", "variant", "version")) {
                String value = platform.text(key);
                if (value.isEmpty() || value.equals(USUAL.get(key))) {
                    platform.keep(key, "what most runners are");
                } else {
                    platform.change(key, "is the tag " + value, "give that tag to such a runner");
                    tag(value);
                }
            }
            platform.close();
        });
    }

    private void node() {
        pipeline.section("node").ifPresent(node -> {
            for (Entry entry : node.node().entries()) {
                String tag = entry.name() + ":" + node.text(entry.name());
                node.change(entry.name(), "is the tag " + tag, "give that tag to the runner");
                tag(tag);
            }
        });
    }

    private void tag(String tag) {
        tags.add(Scalar.of(tag, origin));
    }

    private void concurrency() {
        pipeline.section("concurrency").ifPresent(concurrency -> {
            String limit = concurrency.text("limit");
            if (limit.equals("0")) {
                concurrency.keep("limit", "left out: it limits nothing");
            } else if (limit.equals("1")) {
                concurrency.change(
                        "limit", "is a resource_group: its jobs run one after another, across pipelines", "");
                resourceGroup = Optional.of(Scalar.of(name, origin));
            } else {
                concurrency.lose("limit", "a resource_group takes one job at a time", "limit the runner");
            }
            concurrency.close();
        });
    }

    /** Whether the depth of clones is limited. Drone clones all commits where nothing is said, GitLab twenty. */
    private boolean cloning(Mapping.Builder out) {
        Optional<Account> section = pipeline.section("clone");
        section.ifPresent(clone -> {
            git(clone, "depth", "GIT_DEPTH", clone.text("depth"), out);
            git(clone, "retries", "GET_SOURCES_ATTEMPTS", clone.text("retries"), out);
            git(clone, "skip_verify", "GIT_SSL_NO_VERIFY", clone.isTrue("skip_verify") ? "true" : "", out);
            git(clone, "disable", "GIT_STRATEGY", clone.isTrue("disable") ? "none" : "", out);
            clone.close();
        });
        return section.filter(clone -> clone.isTrue("disable") || clone.has("depth"))
                .isPresent();
    }

    private static void git(Account clone, String key, String variable, String value, Mapping.Builder out) {
        if (clone.keep(key, value.isEmpty() ? "what GitLab does unasked" : "the variable " + variable) != null
                && !value.isEmpty()) {
            out.put(variable, Scalar.of(value, clone.node().origin()));
        }
    }

    boolean clonesNothing() {
        return pipeline.node().get("clone") instanceof Mapping clone
                && clone.get("disable") instanceof Scalar disable
                && disable.text().equals("true");
    }

    Mapping variables() {
        return variables;
    }

    Mapping rootVariables() {
        return rootVariables;
    }

    Optional<Node> tags() {
        return tags.isEmpty() ? Optional.empty() : Optional.of(Sequence.of(tags, origin));
    }

    Optional<Node> resourceGroup() {
        return resourceGroup;
    }
}
