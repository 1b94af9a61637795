package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases made by hand, their answers taken from GitLab's documentation. */
class DocumentedCasesTest {

    @Test
    void every_case_gives_the_pipeline_that_the_documentation_says() throws IOException {
        Path kit = GitlabCiLocal.kit();
        String json = String.join("\n", GitlabCiLocal.node(kit, "--input-type=module", "-e", """
                        import { pathToFileURL } from 'node:url';
                        const { cases } = await import(pathToFileURL('cases.mjs').href);
                        console.log(JSON.stringify(cases));
                        """));
        JsonNode cases = new ObjectMapper().readTree(json);
        assertThat(cases).hasSize(41);
        Map<String, Map<String, String>> ours = new TreeMap<>();
        Map<String, Map<String, String>> documented = new TreeMap<>();
        for (JsonNode row : cases) {
            KitCase given = KitCase.of(row);
            ours.put(given.id(), given.answer());
            documented.put(given.id(), KitCase.answer(row.get("expect")));
        }
        assertThat(ours).isEqualTo(documented);
    }
}
