package com.example.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Sharing;
import dev.pipewright.schema.Schema;
import dev.pipewright.testing.Golden;
import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KeywordGoldensTest {

    private static final Schema SCHEMA = Schema.load(Pipeline.class, "gitlab-ci.schema.json");
    private static final List<GoldenCase> CASES = Sections.cases();

    @TestFactory
    Stream<DynamicTest> every_case_is_written_as_its_file_says_and_every_file_has_a_case() {
        Golden golden = Golden.folder("keywords");
        return Stream.concat(
                CASES.stream().map(each -> DynamicTest.dynamicTest(each.file(), () -> compare(golden, each))),
                Stream.of(DynamicTest.dynamicTest("no file without a case", golden::finish)));
    }

    private static void compare(Golden golden, GoldenCase each) {
        List<CiFile> files = each.pipeline().files();
        golden.matches(each.file(), files.get(0).content());
        for (CiFile child : files.subList(1, files.size())) {
            golden.matches(each.file().replaceFirst("\\.yml$", "/") + child.path(), child.content());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_case_finds_what_it_says() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.file(),
                        // A case shows one keyword; that it is no pipeline to follow in all is not its point.
                        () -> assertThat(each.pipeline().diagnostics().stream()
                                        .filter(found -> found.isError()
                                                || each.findings().contains(found.id()))
                                        .map(Diagnostic::id))
                                .as("%s", each.pipeline().diagnostics())
                                .isEqualTo(each.findings())));
    }

    @TestFactory
    Stream<DynamicTest> every_case_reads_back_as_it_was_meant() {
        return CASES.stream().map(each -> DynamicTest.dynamicTest(each.file(), () -> readBack(each)));
    }

    private static void readBack(GoldenCase each) {
        Pipeline pipeline = each.pipeline();
        String text = pipeline.toYaml();
        assertThat(each.pipeline().toYaml()).as("written twice").isEqualTo(text);
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
        YamlResult read = YamlReader.read(text, each.file());
        assertThat(read.diagnostics()).isEmpty();
        List<Node> documents = read.file().documents();
        Mapping root = (Mapping) documents.get(documents.size() - 1);
        if (pipeline.sharing() == Sharing.EXTENDS) {
            assertThat(Extended.resolved(root)).isEqualTo(pipeline.effective().toNode());
        } else {
            assertThat(documents).isEqualTo(meant(pipeline, root));
        }
        if (each.findings().isEmpty()) {
            documents.forEach(document -> assertThat(SCHEMA.validate(document)).isEmpty());
        }
    }

    /** The documents that the pipeline is; hidden jobs that only hold an anchor come along with what was written. */
    private static List<Node> meant(Pipeline pipeline, Mapping written) {
        List<Node> documents = new ArrayList<>();
        pipeline.header().ifPresent(documents::add);
        Mapping root = pipeline.effective().toNode();
        for (String key : written.keys()) {
            Node holder = written.get(key);
            if (key.startsWith(".") && !root.has(key) && holder != null) {
                root = root.with(key, holder);
            }
        }
        documents.add(root);
        return documents;
    }

    @Test
    void ruby_reads_in_every_case_what_was_meant() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>();
        for (GoldenCase each : CASES) {
            for (CiFile file : each.pipeline().files()) {
                String name = each.file() + " " + file.path();
                texts.put(name, file.content());
                expected.put(
                        name,
                        PsychValue.of(
                                YamlReader.read(file.content(), name).file().documents()));
            }
        }
        Map<String, PsychReader.Answer> answers = PsychReader.read(texts);
        assertThat(answers).hasSizeGreaterThan(CASES.size());
        answers.forEach((name, answer) -> {
            assertThat(answer.error()).as(name).isEmpty();
            assertThat(answer.documents()).as(name).isEqualTo(expected.get(name));
        });
    }
}
