package dev.pipewright.tool.cli;

import dev.pipewright.gitlab.simulate.VariableLevel;
import dev.pipewright.tool.ChangedFiles;
import dev.pipewright.tool.EventRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which events to look at. */
final class EventOptions {

    @Option(
            names = "--scenario",
            paramLabel = "EVENT",
            split = ",",
            description =
                    "An event: push, branch, mr, tag, schedule, web, api ..., and behind a colon the branch or tag:"
                            + " mr:feature/x. Several with commas. Default: push,branch,mr,tag,schedule.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--source", paramLabel = "SOURCE", description = "What starts it, as CI_PIPELINE_SOURCE names it.")
    private @Nullable String source;

    @Option(names = "--branch", paramLabel = "BRANCH", description = "The branch of the pipeline.")
    private @Nullable String branch;

    @Option(names = "--tag", paramLabel = "TAG", description = "The tag of the pipeline.")
    private @Nullable String tag;

    @Option(
            names = "--mr",
            paramLabel = "BRANCH",
            arity = "0..1",
            fallbackValue = "feature/x",
            preprocessor = AttachedValue.class,
            description = "A merge request: --mr=fix is the one from branch fix, --mr alone one from feature/x.")
    private @Nullable String mergeRequest;

    @Option(names = "--into", paramLabel = "BRANCH", description = "The target branch of merge requests.")
    private @Nullable String into;

    @Option(names = "--labels", paramLabel = "LABEL", split = ",", description = "Labels of merge requests.")
    private List<String> labels = new ArrayList<>();

    @Option(names = "--draft", description = "Merge requests are drafts.")
    private boolean draft;

    @Option(names = "--fork", paramLabel = "PROJECT", description = "Merge requests come from this fork.")
    private @Nullable String fork;

    @Option(names = "--default-branch", paramLabel = "BRANCH", description = "The default branch; default: main.")
    private @Nullable String defaultBranch;

    @Option(names = "--protected", description = "The branch or tag is protected.")
    private boolean protectedRef;

    @Option(names = "--new-branch", description = "The branch is pushed for the first time.")
    private boolean newBranch;

    @Option(
            names = "--open-mr",
            paramLabel = "GROUP/PROJECT!N",
            description = "A merge request that is open for the branch; repeat it for several.")
    private List<String> openMergeRequests = new ArrayList<>();

    @Option(names = "--message", paramLabel = "TEXT", description = "The commit message.")
    private @Nullable String message;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            split = ",",
            description = "A file that the push or merge request changes; several with commas, --changes= for none."
                    + " Default: every changes holds.")
    private @Nullable List<String> changes;

    @Option(
            names = "--changes-since",
            paramLabel = "REF",
            description =
                    "The changed files are those in which the working tree differs from where it left this commit.")
    private @Nullable String changesSince;

    @Option(
            names = "--project-variable",
            paramLabel = "K=V",
            description = "A variable of the project; repeat it for several.")
    private Map<String, String> projectVariables = new LinkedHashMap<>();

    /**
     * What these options say.
     *
     * @param project the folder in which git is asked for changed files
     */
    EventRequest request(Path project) throws IOException {
        EventRequest request = EventRequest.standard().spelled(this::spelled);
        if (defaultBranch != null) {
            request = request.defaultBranch(defaultBranch);
        }
        for (String event : events) {
            request = request.event(event);
        }
        request = refs(request);
        if (into != null) {
            request = request.into(into);
        }
        if (!labels.isEmpty()) {
            request = request.labels(labels);
        }
        if (draft) {
            request = request.draft();
        }
        if (fork != null) {
            request = request.fromFork(fork);
        }
        return variables(circumstances(request, project));
    }

    private String spelled(String option) {
        return option.equals("changes") && changesSince != null ? "--changes-since" : "--" + option;
    }

    private EventRequest refs(EventRequest given) {
        EventRequest request = given;
        if (source != null) {
            request = request.source(source);
        }
        if (branch != null) {
            request = request.branch(branch);
        }
        if (tag != null) {
            request = request.tag(tag);
        }
        return mergeRequest == null ? request : request.mergeRequest(mergeRequest);
    }

    private EventRequest circumstances(EventRequest given, Path project) throws IOException {
        EventRequest request = given;
        if (protectedRef) {
            request = request.protectedRef();
        }
        if (newBranch) {
            request = request.newBranch();
        }
        if (!openMergeRequests.isEmpty()) {
            request = request.openMergeRequests(openMergeRequests);
        }
        if (message != null) {
            request = request.message(message);
        }
        if (changes != null) {
            if (changesSince != null) {
                throw new IllegalArgumentException(
                        "--changes and --changes-since both say which files change: give one");
            }
            request = request.changing(
                    changes.stream().filter(file -> !file.isEmpty()).toList());
        }
        if (changesSince != null) {
            request = request.changing(ChangedFiles.since(project, changesSince));
        }
        return request;
    }

    private EventRequest variables(EventRequest given) {
        EventRequest request = given;
        for (Map.Entry<String, String> variable : projectVariables.entrySet()) {
            request = request.variable(VariableLevel.PROJECT, variable.getKey(), variable.getValue());
        }
        return request;
    }
}
