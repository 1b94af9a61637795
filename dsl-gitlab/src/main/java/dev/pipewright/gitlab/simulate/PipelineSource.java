package dev.pipewright.gitlab.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What starts a pipeline: the value of {@code CI_PIPELINE_SOURCE}.
 *
 * @see <a href="https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable">GitLab: sources</a>
 */
public enum PipelineSource {
    /** The API. */
    API,
    /** A ChatOps command. */
    CHAT,
    /** Another CI service. */
    EXTERNAL,
    /** A pull request on GitHub. */
    EXTERNAL_PULL_REQUEST_EVENT,
    /** A merge request. */
    MERGE_REQUEST_EVENT,
    /** An on-demand DAST scan. */
    ONDEMAND_DAST_SCAN,
    /** An on-demand DAST validation. */
    ONDEMAND_DAST_VALIDATION,
    /** The parent pipeline of the same project. */
    PARENT_PIPELINE,
    /** A pipeline of another project. */
    PIPELINE,
    /** A push of a branch or a tag. */
    PUSH,
    /** A schedule. */
    SCHEDULE,
    /** A policy for scheduled scans. */
    SECURITY_ORCHESTRATION_POLICY,
    /** A trigger token. */
    TRIGGER,
    /** The button for new pipelines. */
    WEB,
    /** The Web IDE. */
    WEBIDE;

    /** The source of a name, as GitLab writes it; empty where GitLab knows no such source. */
    public static Optional<PipelineSource> of(String name) {
        return Arrays.stream(values())
                .filter(source -> source.toString().equals(name))
                .findFirst();
    }

    /** The names under which {@code only} and {@code except} know this source: {@code push} and {@code pushes}. */
    List<String> keywords() {
        String name = toString();
        String word = name.endsWith("_event") ? name.substring(0, name.length() - "_event".length()) : name;
        return List.of(word, plural(word));
    }

    private static String plural(String word) {
        if (word.endsWith("sh") || word.endsWith("ch")) {
            return word + "es";
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** Whether a person or another pipeline asks for it, so that {@code [skip ci]} in the commit message has no effect. */
    boolean ignoresSkip() {
        return switch (this) {
            case API,
                    ONDEMAND_DAST_SCAN,
                    ONDEMAND_DAST_VALIDATION,
                    PARENT_PIPELINE,
                    PIPELINE,
                    SCHEDULE,
                    SECURITY_ORCHESTRATION_POLICY,
                    TRIGGER,
                    WEB -> true;
            case CHAT, EXTERNAL, EXTERNAL_PULL_REQUEST_EVENT, MERGE_REQUEST_EVENT, PUSH, WEBIDE -> false;
        };
    }

    /** In lower case, as GitLab writes it: {@code merge_request_event}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
