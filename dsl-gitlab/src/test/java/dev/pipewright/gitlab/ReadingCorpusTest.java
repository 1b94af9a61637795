package dev.pipewright.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real pipelines, read and written by the typed model. */
class ReadingCorpusTest {

    private static final int FILES = 1241;
    private static final int REFUSED = 1;

    private int jobs;
    private int values;
    private int ofOtherKind;

    @Test
    void every_real_pipeline_survives_reading_and_writing() throws Exception {
        int files = 0;
        int refused = 0;
        List<String> wrong = new ArrayList<>();
        for (var row : Conformance.rows("corpus/gitlab/psych.jsonl.gz")) {
            String id = row.get("path").textValue();
            String text = text(id);
            files++;
            Pipeline read;
            try {
                read = Pipeline.parse(text, id);
            } catch (UnreadablePipelineException e) {
                refused++;
                boolean isYaml = row.get("ok").booleanValue();
                boolean onlyUnfit = e.diagnostics().get(0).id().equals("GL020");
                if (isYaml != onlyUnfit) {
                    wrong.add(id + ": " + e.getMessage());
                }
                continue;
            }
            String written = read.toYaml();
            Pipeline again = Pipeline.parse(written, id);
            if (!again.equals(read) || !again.toYaml().equals(written)) {
                wrong.add(id + ": is not the same after writing");
            }
            if (!written.equals(YamlWriter.write(YamlReader.read(text, id).file()))) {
                wrong.add(id + ": the model loses what the file says");
            }
            for (Job job : read.jobs()) {
                jobs++;
                askAll(job, id + " " + job.name(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(files).isEqualTo(FILES);
        assertThat(refused).isEqualTo(REFUSED);
        assertThat(jobs).isGreaterThan(6_300);
        assertThat(values).isGreaterThan(44_000);
        assertThat(ofOtherKind).as("of %s values", values).isLessThan(values / 20);
    }

    private static String text(String id) throws IOException {
        String folder = System.getProperty("conformance.dir", "");
        Path file = Path.of(folder, "corpus", "gitlab").resolve(id);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Asks for every keyword, and every keyword of the answers. */
    private void askAll(Object value, String place, List<String> wrong) throws IllegalAccessException {
        for (Method accessor : value.getClass().getMethods()) {
            if (accessor.getParameterCount() > 0
                    || Modifier.isStatic(accessor.getModifiers())
                    || accessor.getReturnType() != Optional.class) {
                continue;
            }
            try {
                Optional<?> answer = (Optional<?>) accessor.invoke(value);
                if (answer.isPresent()) {
                    values++;
                    askOn(answer.get(), place + " " + accessor.getName(), wrong);
                }
            } catch (InvocationTargetException e) {
                ofOtherKind++;
                if (!(e.getCause() instanceof WrongKindException)) {
                    wrong.add(place + " " + accessor.getName() + ": " + e.getCause());
                }
            }
        }
    }

    private void askOn(Object answer, String place, List<String> wrong) throws IllegalAccessException {
        if (answer instanceof List<?> list) {
            for (Object item : list) {
                askOn(item, place, wrong);
            }
        } else if (answer instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                askOn(item, place, wrong);
            }
        } else if (answer.getClass().getPackage().equals(Job.class.getPackage())) {
            askAll(answer, place, wrong);
        }
    }
}
