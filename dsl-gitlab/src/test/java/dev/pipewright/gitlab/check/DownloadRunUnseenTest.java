package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DownloadRunUnseenTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script:
                    - curl -sSf https://sh.rustup.rs | sh -s -- -y
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL406]: job "test" runs a download as it comes, in "sh"
                   = yaml: test.script[0]
                   = help: download to a file, compare it with a known hash (sha256sum -c), then run it
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script:
                    - curl -sSf -o rustup.sh https://sh.rustup.rs
                    - echo "0123  rustup.sh" | sha256sum -c
                    - sh rustup.sh -y
                """);
    }

    @Test
    void every_way_of_running_it_is_found() {
        for (String line : List.of(
                "wget -qO- https://example.com/i | sudo bash",
                "bash <(curl -s https://example.com/i)",
                "sh -c \"$(curl -fsSL https://example.com/i)\"",
                "eval \"$(curl https://example.com/i)\"",
                "curl https://example.com/i | tee log | python3 -",
                "source <(wget -qO- https://example.com/i)")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .contains("warning[GL406]");
        }
    }

    @Test
    void data_that_a_program_reads_is_fine() {
        for (String line : List.of(
                "curl https://example.com/data | python3 parse.py",
                "curl https://example.com/data | python3 -m json.tool",
                "curl https://example.com/a.tgz | tar xz",
                "VERSION=$(curl https://example.com/version)",
                "curl -o i.sh https://example.com/i && sh i.sh",
                "sh -c 'echo 1' \"$(curl https://example.com/i)\"")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .isEmpty();
        }
    }
}
