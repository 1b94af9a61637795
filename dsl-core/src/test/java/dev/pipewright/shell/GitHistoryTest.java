package dev.pipewright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHistoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git describe --tags",
                "git -c core.abbrev=8 log -1",
                "sonar-scanner",
                "npx semantic-release",
                "goreleaser/goreleaser:v2",
                "make changelog",
            })
    void older_commits_and_tags_are_asked_for(String text) {
        assertThat(GitHistory.isAskedFor(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"make test", "git status", "mvn -B verify", "golang:1.22", "echo digital logs"})
    void the_newest_commits_are_enough(String text) {
        assertThat(GitHistory.isAskedFor(text)).isFalse();
    }
}
