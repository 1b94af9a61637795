package dev.pipewright.drone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.CheckSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final List<CheckInfo> INFOS = DroneChecks.infos().toList();
    private static final Path PAGES = Path.of("..", "docs", "checks");

    @Test
    void ids_and_names_are_unique_and_ids_ascend() {
        assertThat(INFOS).hasSize(45);
        assertThat(DroneChecks.summaries().stream().map(CheckSummary::id))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(DroneChecks.summaries().stream().map(CheckSummary::name)).doesNotHaveDuplicates();
        assertThat(DroneChecks.summaries()).allSatisfy(each -> {
            assertThat(each.id()).matches("DR\\d{3}");
            assertThat(each.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(each.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(each.why()).isNotBlank();
        });
    }

    @Test
    void every_page_has_its_check() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            return;
        }
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())).filter(page -> page.startsWith("DR")))
                    .containsExactlyInAnyOrderElementsOf(DroneChecks.summaries().stream()
                            .map(each -> each.id() + ".md")
                            .toList());
        }
    }
}
