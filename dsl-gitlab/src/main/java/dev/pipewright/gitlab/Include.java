package dev.pipewright.gitlab;

import dev.pipewright.keyword.DurationWords;
import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Configuration that lies in another file, in this project or elsewhere.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#include">GitLab: include</a>
 */
public final class Include extends NodeValue<Mapping> implements TypedMapping<Include> {

    private static final KeyOrder KEYS = KeyOrder.of(
            "local",
            "project",
            "ref",
            "file",
            "remote",
            "integrity",
            "cache",
            "template",
            "component",
            "artifact",
            "job",
            "inputs",
            "rules");

    private Include(Mapping node) {
        super(node);
    }

    private static Include of(String kind, String value, String example) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("include:" + kind + " takes " + example + ", but got \"" + value + "\"");
        }
        Origin here = Origin.here();
        return new Include(Mapping.empty(here).with(kind, Scalar.of(value, here), KEYS));
    }

    private static String yamlFile(String path) {
        if (!path.contains("$") && !path.endsWith(".yml") && !path.endsWith(".yaml")) {
            throw new IllegalArgumentException(
                    "GitLab includes files that end in .yml or .yaml, but got \"" + path + "\"");
        }
        return path;
    }

    /**
     * A file of this project.
     *
     * @param path from the project's root; {@code *} stands for any name, {@code **} for any folders
     * @see <a href="https://docs.gitlab.com/ci/yaml/#includelocal">GitLab: include:local</a>
     */
    public static Include local(String path) {
        return of("local", yamlFile(path), "a path such as \"ci/build.yml\"");
    }

    /**
     * Files of another project on the same GitLab.
     *
     * @param project the project's full path, {@code group/project}
     * @param file the file's path there
     * @param more further files
     * @see <a href="https://docs.gitlab.com/ci/yaml/#includeproject">GitLab: include:project</a>
     */
    public static Include project(String project, String file, String... more) {
        Include include = of("project", project, "a project's full path, such as \"group/project\"");
        if (more.length == 0) {
            return include.set("file", yamlFile(file));
        }
        List<String> files = new ArrayList<>();
        files.add(yamlFile(file));
        for (String next : more) {
            files.add(yamlFile(next));
        }
        return include.set("file", Sequence.ofStrings(files, include.toNode().origin()));
    }

    /**
     * A file anywhere on the web.
     *
     * @param url its full address
     * @see <a href="https://docs.gitlab.com/ci/yaml/#includeremote">GitLab: include:remote</a>
     */
    public static Include remote(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "include:remote takes a full address, https://..., but got \"" + url + "\"");
        }
        return of("remote", yamlFile(url), "a full address, https://...");
    }

    /**
     * A template that GitLab ships, such as {@code Jobs/SAST.gitlab-ci.yml}.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#includetemplate">GitLab: include:template</a>
     */
    public static Include template(String name) {
        return of("template", yamlFile(name), "a template's name, such as \"Jobs/SAST.gitlab-ci.yml\"");
    }

    /**
     * A CI/CD component.
     *
     * @param address {@code host/path/name@version}
     * @see <a href="https://docs.gitlab.com/ci/yaml/#includecomponent">GitLab: include:component</a>
     */
    public static Include component(String address) {
        return of("component", address, "an address such as \"$CI_SERVER_FQDN/group/project/name@1.0\"");
    }

    /**
     * A file that a job of this pipeline makes; only for a trigger.
     *
     * @see <a href="https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#dynamic-child-pipelines">GitLab: dynamic
     *     child pipelines</a>
     */
    public static Include artifact(JobReference job, String path) {
        Include include = of("artifact", path, "the path of a file that the job makes");
        return include.set("job", job.nameNode(include.toNode().origin()));
    }

    /** Sets {@code ref}: the branch, tag or commit of the other project; pin a commit for builds that can be repeated. */
    public Include ref(String ref) {
        return set("ref", ref);
    }

    /** Sets {@code integrity}: what the remote file must hash to, {@code sha256-...}; since GitLab 17.9. */
    public Include integrity(String hash) {
        return set("integrity", hash);
    }

    /** Sets {@code cache}: how long GitLab may keep the remote file; since GitLab 19.0. */
    public Include cache(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("include:cache takes at least a minute, but got " + time);
        }
        return set("cache", DurationWords.of("include:cache", time));
    }

    /** Sets one of the {@code inputs} that the included file declares. */
    public Include input(String name, String value) {
        return input(name, Scalar.of(value, Origin.here()));
    }

    /** Sets one of the {@code inputs} that the included file declares. */
    public Include input(String name, boolean value) {
        return input(name, Scalar.of(value, Origin.here()));
    }

    /** Sets one of the {@code inputs} that the included file declares. */
    public Include input(String name, int value) {
        return input(name, Scalar.of(value, Origin.here()));
    }

    /** Sets one of the {@code inputs} that the included file declares. */
    public Include input(String name, Node value) {
        Mapping inputs = toNode().get("inputs") instanceof Mapping present ? present : Mapping.empty(Origin.here());
        return set("inputs", inputs.with(name, value));
    }

    /** Sets {@code rules}: when the file is included; only what is known before the pipeline exists can be asked. */
    public Include rules(IncludeRule... rules) {
        return set("rules", Sequence.ofValues(List.of(rules), Origin.here()));
    }

    /** The include that a node is; the short form, a bare path, becomes the long one. */
    static Include from(Node node) {
        if (node instanceof Scalar scalar) {
            String kind = scalar.text().startsWith("http") ? "remote" : "local";
            return new Include(Mapping.empty(node.origin()).with(kind, scalar, KEYS));
        }
        if (node instanceof Mapping mapping) {
            return new Include(mapping);
        }
        throw new WrongKindException("include", "a text or a mapping", node);
    }

    @Override
    public Include over(Mapping mapping) {
        return new Include(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }
}
