package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    private static final JsonRenderer RENDERER = new JsonRenderer(SourceText.NONE);

    @Test
    void a_finding_is_an_object_with_all_keys() {
        Diagnostic finding = Diagnostic.error("GL101", "job \"a\" is odd", new YamlOrigin("a.yml", 3, 5))
                .path("a.needs[0]")
                .addHelp("one")
                .addHelp("two")
                .addRelated("defined here", new YamlOrigin("b.yml", 1, 2));
        assertThat(RENDERER.render(List.of(finding)))
                .isEqualTo("[\n  {\"severity\": \"error\", \"code\": \"GL101\", \"message\": \"job \\\"a\\\" is odd\","
                        + " \"file\": \"a.yml\", \"line\": 3, \"column\": 5, \"path\": \"a.needs[0]\","
                        + " \"help\": [\"one\", \"two\"], \"related\": [{\"what\": \"defined here\","
                        + " \"file\": \"b.yml\", \"line\": 1, \"column\": 2}], \"repair\": \"\"}\n]\n");
    }

    @Test
    void a_finding_tells_what_would_repair_it() {
        Diagnostic finding =
                Diagnostic.error("GL101", "job \"a\" is odd", Origin.unknown()).repair(Repair.of("make it even"));
        assertThat(RENDERER.render(List.of(finding))).endsWith("\"repair\": \"make it even\"}\n]\n");
    }

    @Test
    void no_finding_is_an_empty_array() {
        assertThat(RENDERER.render(List.of())).isEqualTo("[]\n");
    }

    @Test
    void any_text_survives() throws Exception {
        String text = "quote \" backslash \\ tab \t newline \n bell \u0007 \u00fcml\u00e4ut \ud83d\ude80 line \u2028";
        Diagnostic finding = Diagnostic.warning("GL1", text, Origin.unknown());
        JsonNode read = new ObjectMapper().readTree(RENDERER.render(List.of(finding, finding)));
        assertThat(read).hasSize(2);
        assertThat(read.get(1).get("message").asText()).isEqualTo(text);
        assertThat(read.get(1).get("file").asText()).isEmpty();
    }

    @Test
    void half_a_character_is_escaped() {
        assertThat(RENDERER.render(List.of(Diagnostic.warning("GL1", "a\ud83db", Origin.unknown()))))
                .contains("a\\ud83db");
    }
}
