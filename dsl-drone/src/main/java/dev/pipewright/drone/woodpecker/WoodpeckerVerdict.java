package dev.pipewright.drone.woodpecker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Woodpecker's verdict on the workflow files of a repository for an event.
 *
 * @param findings what it says, errors and warnings, in the order of files
 * @param workflows what runs; none where it refuses
 * @param decisions what the conditions say, of each workflow and then of its steps where it runs
 */
public record WoodpeckerVerdict(
        List<Finding> findings, List<CompiledWorkflow> workflows, List<WorkflowDecision> decisions) {

    /** Keeps the lists as they are now. */
    public WoodpeckerVerdict {
        findings = List.copyOf(findings);
        workflows = List.copyOf(workflows);
        decisions = List.copyOf(decisions);
    }

    /** Judges a single file. */
    public static WoodpeckerVerdict of(String file, String text, WoodpeckerEvent event) {
        return of(Map.of(file, text), event);
    }

    /**
     * Judges all files of a repository.
     *
     * @param files the text of each by its name, {@code .woodpecker/build.yaml}
     */
    public static WoodpeckerVerdict of(Map<String, String> files, WoodpeckerEvent event) {
        return new Judge(event).verdict(files);
    }

    /**
     * What Woodpecker's linter says of a file as it is written, before an event replaces its variables: what
     * {@code woodpecker-cli lint} prints.
     *
     * @param event who trusts the repository, and which plugins may run privileged; nothing else of it matters
     */
    public static List<Finding> lint(String file, String text, WoodpeckerEvent event) {
        return ofFile(file, text, new Judge(event)::lint);
    }

    /**
     * What Woodpecker says of a file on any of these events, each finding once; and what its linter says of the text, also where
     * each event ends before the linter looks.
     *
     * @param events at least one; their repository is one and the same
     */
    public static List<Finding> findings(String file, String text, List<WoodpeckerEvent> events) {
        return ofFile(file, text, written -> findings(written, events));
    }

    private static List<Finding> findings(WrittenFile file, List<WoodpeckerEvent> events) {
        Set<Finding> found = new LinkedHashSet<>();
        events.forEach(event -> found.addAll(new Judge(event).findings(file)));
        boolean isUnread = found.stream().anyMatch(finding -> finding.kind() == FindingKind.PARSE);
        new Judge(events.get(0))
                .lint(file).stream()
                        .filter(finding -> !isUnread || finding.kind() != FindingKind.PARSE)
                        .forEach(found::add);
        return List.copyOf(found);
    }

    private static List<Finding> ofFile(String file, String text, Function<WrittenFile, List<Finding>> look) {
        WrittenFile written;
        try {
            written = WrittenFile.read(file, text);
        } catch (RefusedWorkflow refused) {
            return List.of(refused.in(file));
        }
        return look.apply(written);
    }

    /** The name of the workflow that a file holds: the file's without folder, ending and the dot before it. */
    public static String workflowName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        for (String ending : new String[] {".yml", ".yaml"}) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name.startsWith(".") ? name.substring(1) : name;
    }

    /** Whether it refuses nothing. */
    public boolean isValid() {
        return findings.stream().allMatch(Finding::isWarning);
    }
}
