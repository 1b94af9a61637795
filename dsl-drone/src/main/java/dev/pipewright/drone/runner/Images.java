package dev.pipewright.drone.runner;

import java.util.List;
import java.util.regex.Pattern;

/** The names of images. */
final class Images {

    private static final List<String> PRIVILEGED =
            List.of("plugins/docker", "plugins/acr", "plugins/ecr", "plugins/gcr", "plugins/heroku", "plugins/gar");
    private static final Pattern PATH = Pattern.compile("[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
            + "(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*"
            + "(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,})?");
    private static final String HUB = "docker.io/";

    private Images() {}

    /** The full name, with its registry and tag; a name that is none stays as it is. */
    static String expanded(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        boolean hasRegistry =
                slash > 0 && (first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost"));
        String registry = hasRegistry ? first + "/" : HUB;
        String rest = hasRegistry ? name.substring(slash + 1) : name;
        if (registry.equals("index.docker.io/")) {
            registry = HUB;
        }
        if (registry.equals(HUB) && rest.indexOf('/') < 0) {
            rest = "library/" + rest;
        }
        if (!PATH.matcher(rest).matches()) {
            return name;
        }
        boolean tagged = rest.indexOf('@') >= 0 || rest.lastIndexOf(':') > rest.lastIndexOf('/');
        return registry + rest + (tagged ? "" : ":latest");
    }

    /** Whether the image, whatever its tag, runs privileged without being told to. */
    static boolean isPrivileged(String image) {
        String full = withoutTag(expanded(image));
        return PRIVILEGED.stream().anyMatch(each -> full.equals(HUB + each));
    }

    private static String withoutTag(String full) {
        int digest = full.indexOf('@');
        String name = digest < 0 ? full : full.substring(0, digest);
        int tag = name.lastIndexOf(':');
        return tag > name.lastIndexOf('/') ? name.substring(0, tag) : name;
    }
}
