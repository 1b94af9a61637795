package dev.pipewright.gitlab.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where our schema knowingly says something else than GitLab's, each with its reason. */
final class DeliberateDifferences {

    private DeliberateDifferences() {}

    static JsonNode all() {
        try (InputStream in = Objects.requireNonNull(
                DeliberateDifferences.class.getResourceAsStream("deliberate-differences.yaml"))) {
            return GitLabSchema.yaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
