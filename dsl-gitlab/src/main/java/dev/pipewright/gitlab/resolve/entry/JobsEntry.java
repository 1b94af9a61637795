package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** All jobs of the file. */
final class JobsEntry {

    static final EntryKind KIND = EntryKind.map("jobs", JobsEntry::kindOf).rule(JobsEntry::areJobs);

    /** What kind of job this is, null for none. */
    static @Nullable EntryKind kindOf(Scalar name, Node config) {
        if (Ruby.text(name).startsWith(".")) {
            return HiddenEntry.KIND;
        }
        if (config instanceof Mapping job) {
            if (job.has("script") || job.has("run")) {
                return JobEntry.KIND;
            }
            if (job.has("trigger") || job.has("needs")) {
                return BridgeEntry.KIND;
            }
        }
        return null;
    }

    private static void areJobs(Entry entry) {
        if (!(entry.config() instanceof Mapping jobs)) {
            return;
        }
        boolean visible = false;
        for (dev.pipewright.tree.Entry job : jobs) {
            EntryKind kind = kindOf(job.key(), job.value());
            visible |= kind != null && kind != HiddenEntry.KIND;
            if (kind == null) {
                entry.reportJob(job.key(), job.value());
            }
        }
        if (!visible) {
            entry.report(
                    Cause.NO_JOB,
                    "should contain at least one visible job",
                    "has no job: names that begin with a dot are templates");
        }
    }

    private JobsEntry() {}
}
