package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.GitHistory;
import java.util.List;
import java.util.Optional;

@CheckInfo(
        id = "DR602",
        name = "full-clone",
        severity = INFO,
        summary = "A pipeline clones every commit ever made, or one commit only",
        why = """
        Drone clones the whole history unless the file says how much of it. Fifty commits are enough to build; what asks git
        for tags or for the history needs all of it, and is not told of. One commit is too few: a build of a commit that is no
        longer the newest does not find it, and a pull request, which Drone merges, not the commit where it left the branch.
        """)
final class FullClone implements Check<CheckedFile> {

    private static final String FEW = "clone: {depth: 50} is enough to build";

    @Override
    public void check(CheckedFile file, Findings findings) {
        List<CheckedPipeline> cloning = file.pipelines().stream()
                .filter(pipeline -> pipeline.clones() && !CloneNotNeeded.concerns(pipeline))
                .toList();
        cloning.forEach(pipeline -> depth(pipeline)
                .filter(depth -> depth.text().equals("1"))
                .ifPresent(depth -> depth.report(
                        findings,
                        pipeline.label() + " clones one commit, too few for pull requests and for older commits",
                        FEW)));
        List<CheckedPipeline> whole = cloning.stream()
                .filter(pipeline ->
                        depth(pipeline).map(Located::text).orElse("0").equals("0") && !usesHistory(pipeline))
                .toList();
        if (!whole.isEmpty()) {
            CheckedPipeline first = whole.get(0);
            depth(first)
                    .orElse(first.place())
                    .report(
                            findings,
                            first.label() + Others.more(whole.size() - 1) + " clones every commit, and needs few",
                            FEW);
        }
    }

    private static Optional<Located> depth(CheckedPipeline pipeline) {
        return pipeline.cloning().flatMap(clone -> clone.at("depth"));
    }

    private static boolean usesHistory(CheckedPipeline pipeline) {
        return pipeline.withoutServices().stream()
                .anyMatch(step -> GitHistory.isAskedFor(step.image().text())
                        || step.commands().stream().anyMatch(command -> GitHistory.isAskedFor(command.text())));
    }
}
