package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitLab says of keys that are no names, and of values that Ruby cannot make. */
class KeysAndValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "? {x: y}`: {script: x}|jobs:{\"x\"=>\"y\"} name should be a symbol",
                "? [x, [y, {z: 1}], ~]`: {script: x}|jobs:x:y:{\"z\"=>1}: name should be a symbol",
                "!!timestamp 2020-01-01: {script: x}`r: &r [*r]|Tried to load unspecified class: Date",
                "r: &r [*r]`d: 2020-01-01|Tried to load unspecified class: Date",
                "d: 2020-01-01 10:00:00`d: x|Tried to load unspecified class: Time",
                "a: *x`d: 2020-01-01|Unknown alias: x",
                "!!set {x}: {script: x}`al: *x|Tried to load unspecified class: Psych::Set",
                "include: /a.yml|Local file `a.yml` does not have project!",
            })
    void the_first_error_is_gitlabs(String yaml, String error) {
        Resolution resolution =
                Resolver.of(ProjectFiles.none()).resolve(".gitlab-ci.yml", yaml.replace('`', '\n') + "\n");
        assertThat(resolution.errors().get(0).gitlab()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".x: {[a]: b}`job: {script: x}",
                "--- job: {script: x}",
                "job: {script: x}`...`d: 2020-01-01`a: *x",
            })
    void what_gitlab_does_not_look_at_may_be_anything(String yaml) {
        Resolution resolution =
                Resolver.of(ProjectFiles.of(Map.of())).resolve(".gitlab-ci.yml", yaml.replace('`', '\n') + "\n");
        assertThat(resolution.jobs()).extracting(ResolvedJob::name).containsExactly("job");
    }
}
