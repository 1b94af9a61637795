package dev.pipewright.gitlab.recipe;

import dev.pipewright.gitlab.Pipeline;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Packages and images from a proxy near the runners instead of from the internet: a download is made once, and an outage
 * elsewhere stops nobody. A proxy also keeps its connections open, which a package manager that runs for seconds cannot.
 *
 * <pre>{@code
 * CachingProxies.none().pip("https://proxy.example.com/pypi/simple").addTo(pipeline())
 * job("test").image(CachingProxies.image("python:3.13.9-slim"))
 * }</pre>
 */
public final class CachingProxies {

    private static final CachingProxies NONE = new CachingProxies(Map.of());

    private final Map<String, String> variables;

    private CachingProxies(Map<String, String> variables) {
        this.variables = variables;
    }

    /** No proxy yet; the methods add one for each package manager. */
    public static CachingProxies none() {
        return NONE;
    }

    /** An image of Docker Hub by the dependency proxy of the group, which GitLab brings along. */
    public static String image(String name) {
        if (name.contains(":")
                && name.indexOf('/') > 0
                && name.substring(0, name.indexOf('/')).contains(".")) {
            throw new IllegalArgumentException(
                    "the dependency proxy has images of Docker Hub, such as \"python:3.13.9-slim\"," + " but got \""
                            + name + "\"");
        }
        return "$CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/" + name;
    }

    /** The index that pip and Poetry's pip read. */
    public CachingProxies pip(String url) {
        return and("PIP_INDEX_URL", url);
    }

    /** The index that uv reads. */
    public CachingProxies uv(String url) {
        return and("UV_DEFAULT_INDEX", url);
    }

    /** The registry that npm and pnpm read. */
    public CachingProxies npm(String url) {
        return and("npm_config_registry", url);
    }

    /** The proxy that Go reads modules from. */
    public CachingProxies go(String url) {
        return and("GOPROXY", url);
    }

    /** The mirror that Bundler reads gems from. */
    public CachingProxies bundler(String url) {
        return and("BUNDLE_MIRROR__ALL", url);
    }

    private CachingProxies and(String variable, String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://") && !url.startsWith("$")) {
            throw new IllegalArgumentException(
                    "a proxy is a web address, such as \"https://proxy.example.com/simple\", but got \"" + url + "\"");
        }
        if (url.matches("https?://[^/]*@.*")) {
            throw new IllegalArgumentException(
                    "a proxy's address holds no password, since everybody reads the pipeline: put"
                            + " the address into a masked variable of the project and give \"$THAT_VARIABLE\"");
        }
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(variable, url);
        return new CachingProxies(more);
    }

    /** The pipeline whose jobs use the proxies. */
    public Pipeline addTo(Pipeline pipeline) {
        Pipeline set = pipeline;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            set = set.variable(variable.getKey(), variable.getValue());
        }
        return set;
    }
}
