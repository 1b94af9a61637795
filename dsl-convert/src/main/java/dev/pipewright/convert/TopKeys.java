package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands beside the jobs of a pipeline of GitLab. */
record TopKeys(SourcePipeline source, Ledger ledger) {

    void tell() {
        Mapping merged = source.resolution().merged();
        Set<String> jobs =
                source.resolution().jobs().stream().map(ResolvedJob::sourceName).collect(Collectors.toSet());
        if (merged != null) {
            merged.entries().stream()
                    .filter(entry ->
                            !jobs.contains(entry.name()) && !entry.name().startsWith("."))
                    .forEach(this::tell);
        }
        source.resolution()
                .unresolved()
                .forEach(include -> ledger.note(
                        Fate.LOST,
                        source.path("include"),
                        include.toDiagnostic().origin(),
                        "its file is not here, and its jobs are not converted",
                        "map the place to a folder, or add the steps by hand"));
    }

    private void tell(Entry entry) {
        boolean cancels = entry.name().equals("workflow")
                && entry.value() instanceof Mapping workflow
                && (workflow.has("auto_cancel") || workflow.has("name"));
        ledger.note(
                cancels ? Fate.LOST : Fate.KEPT,
                source.path(entry.name()),
                entry.key().origin(),
                cancels
                        ? "auto_cancel and name have no counterpart; its rules are those of the steps"
                        : "part of the steps",
                cancels ? "Drone's repository settings cancel running builds" : "");
    }
}
