package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Names the files of findings for other programs, and tells findings apart from run to run. */
final class Places {

    private static final int FINGERPRINT_BYTES = 16;

    private final SourceText sources;
    private final Map<String, Integer> taken = new HashMap<>();

    Places(SourceText sources) {
        this.sources = sources;
    }

    /** The file relative to the project with {@code /} between folders; empty where unknown. */
    String file(Origin origin) {
        String name = sources.find(origin).map(SourceText.Snippet::file).orElse(origin.file());
        String path = name.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path;
    }

    /**
     * The same from run to run while the finding stays, whatever moves its line: made of what is wrong and where in the YAML.
     * Of equal findings in one file each gets its own, by their order.
     */
    String fingerprint(Diagnostic diagnostic) {
        String identity = String.join(
                "\0", List.of(diagnostic.id(), file(diagnostic.origin()), diagnostic.path(), diagnostic.message()));
        int before = taken.merge(identity, 1, Integer::sum) - 1;
        return hash(before == 0 ? identity : identity + "\0" + before);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
