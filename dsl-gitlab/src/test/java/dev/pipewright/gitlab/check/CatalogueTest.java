package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.gitlab.Practices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final List<CheckInfo> INFOS =
            GitLabChecks.catalogue().infos().toList();

    @Test
    void ids_and_names_are_unique_and_ids_ascend() {
        assertThat(INFOS).hasSizeGreaterThanOrEqualTo(6);
        assertThat(INFOS.stream().map(CheckInfo::id)).isSorted().doesNotHaveDuplicates();
        assertThat(INFOS.stream().map(CheckInfo::name)).doesNotHaveDuplicates();
        assertThat(INFOS).allSatisfy(info -> {
            assertThat(info.id()).matches("GL\\d{3}");
            assertThat(info.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(info.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(info.why()).isNotBlank();
        });
    }

    @Test
    void the_ids_and_names_of_checks_and_of_gitlabs_verdict_are_unique_together() {
        List<CheckSummary> all = GitLabChecks.summaries();
        assertThat(all).hasSizeGreaterThan(INFOS.size() + 40);
        assertThat(all.stream().map(CheckSummary::id)).isSorted().doesNotHaveDuplicates();
        assertThat(all.stream().map(CheckSummary::name)).doesNotHaveDuplicates();
        assertThat(GitLabChecks.ids())
                .containsAll(all.stream().map(CheckSummary::id).toList());
    }

    @Test
    void every_check_has_its_test_and_every_page_its_check() throws IOException {
        for (CheckInfo info : INFOS) {
            assertThat(Path.of("src/test/java/dev/pipewright/gitlab/check", className(info) + "Test.java"))
                    .as("the test of %s", info.id())
                    .isRegularFile();
        }
        if (Boolean.getBoolean("golden.update")) {
            return;
        }
        try (Stream<Path> pages = Files.list(Path.of("..", "docs", "checks"))) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())).filter(page -> page.startsWith("GL")))
                    .containsExactlyInAnyOrderElementsOf(GitLabChecks.summaries().stream()
                            .map(each -> each.id() + ".md")
                            .toList());
        }
    }

    @Test
    void what_mends_a_finding_is_there() {
        assertThat(INFOS.stream().map(CheckInfo::mendedBy).filter(mended -> !mended.isEmpty()))
                .hasSize(12)
                .allMatch(CatalogueTest::isThere);
    }

    private static boolean isThere(String mended) {
        String name = mended.replaceAll(".*\"(.*)\"", "$1");
        if (mended.startsWith("practice ")) {
            return Practices.known().ids().contains(name);
        }
        Path sources = Path.of("src/main/java/dev/pipewright/gitlab");
        return Stream.of("recipe", "ecosystem")
                .anyMatch(each -> Files.isRegularFile(sources.resolve(each).resolve(name + ".java")));
    }

    private static String className(CheckInfo info) {
        StringBuilder name = new StringBuilder();
        for (String word : List.of(info.name().split("-"))) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
