package dev.pipewright.drone.woodpecker;

import java.util.List;

/** The names of images. */
final class Images {

    private static final List<String> FORMERLY_PRIVILEGED =
            List.of("plugins/docker", "plugins/gcr", "plugins/ecr", "woodpeckerci/plugin-docker-buildx");

    private static final List<String> TRUSTED_FOR_CLONE =
            List.of("woodpeckerci/plugin-git", "quay.io/woodpeckerci/plugin-git");

    private Images() {}

    static boolean wasPrivileged(String image) {
        return FORMERLY_PRIVILEGED.contains(withoutTag(image));
    }

    static boolean isTrustedForClone(String image) {
        return TRUSTED_FOR_CLONE.contains(withoutTag(image));
    }

    /** Whether a list names an image; a name with a tag means that tag alone. */
    static boolean isIn(List<String> images, String image) {
        return images.stream()
                .anyMatch(each -> familiar(each).equals(withoutTag(each))
                        ? withoutTag(each).equals(withoutTag(image))
                        : familiar(each).equals(familiar(image)));
    }

    private static String familiar(String image) {
        String name = image;
        for (String prefix : new String[] {"index.docker.io/", "docker.io/", "library/"}) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        return name;
    }

    private static String withoutTag(String image) {
        String name = familiar(image);
        int digest = name.indexOf('@');
        name = digest < 0 ? name : name.substring(0, digest);
        int tag = name.indexOf(':', name.lastIndexOf('/') + 1);
        return tag < 0 ? name : name.substring(0, tag);
    }
}
