package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a container image as a runner would pull it.
 *
 * @param text the name as written
 * @param resolved the name with the variables that the configuration sets
 */
record ImageName(String text, String resolved) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");

    private static final Pattern OWN =
            Pattern.compile("\\$\\{?CI_REGISTRY_IMAGE\\b|\\$\\{?CI_REGISTRY}?/\\$\\{?CI_PROJECT_PATH(?:_SLUG)?\\b");

    private static final Pattern VIRTUAL_MACHINE = Pattern.compile("macos-\\d+-xcode-\\d+");

    /** The name in an {@code image} or in an item of {@code services}; empty where it has none. */
    static Optional<ImageName> of(EffectiveJob job, @Nullable Node node) {
        Node name = node instanceof Mapping mapping ? mapping.get("name") : node;
        if (!(name instanceof Scalar scalar) || scalar.text().isBlank()) {
            return Optional.empty();
        }
        String text = scalar.text();
        return Optional.of(new ImageName(text, text.contains("$") ? resolve(job, text) : text));
    }

    private static String resolve(EffectiveJob job, String text) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String name = match.group(1) == null ? match.group(2) : match.group(1);
            String value = job.varies(name) ? null : job.variable(name);
            return Matcher.quoteReplacement(value == null || value.contains("$") ? match.group() : value);
        });
    }

    /** Whether a part that decides about the version is only known when the job runs. */
    boolean isOpen() {
        return lastPart().contains("$");
    }

    /** Whether it is a machine of GitLab's own runners for macOS, whose images have no tags. */
    boolean isVirtualMachine() {
        return VIRTUAL_MACHINE.matcher(resolved).matches();
    }

    /** Whether the project builds it itself, so that nobody else can move its tag. */
    boolean isOwn() {
        return OWN.matcher(resolved).lookingAt();
    }

    /** The tag; empty for none. */
    String tag() {
        String last = lastPart();
        int colon = last.indexOf(':');
        return colon < 0 ? "" : last.substring(colon + 1);
    }

    boolean hasDigest() {
        return resolved.contains("@sha256:");
    }

    /** The name without its tag. */
    String untagged() {
        String tag = tag();
        return tag.isEmpty() ? resolved : resolved.substring(0, resolved.length() - tag.length() - 1);
    }

    private String lastPart() {
        return resolved.substring(resolved.lastIndexOf('/') + 1);
    }
}
