package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.Set;

@CheckInfo(
        id = "GL407",
        name = "debug-trace-on",
        severity = WARNING,
        summary = "A job logs every command with the values of all variables",
        why = """
        CI_DEBUG_TRACE prints all variables and secrets that the job has, masked or not in every form, to whoever may
        see the log; the trace also hides the few lines that matter. Set it by hand for one pipeline, and delete that
        job's log afterwards.
        """)
final class DebugTraceOn implements Check<EffectivePipeline> {

    private static final Set<String> NAMES = Set.of("CI_DEBUG_TRACE");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        SetVariables.each(pipeline, (name, value, place) -> {
            if (NAMES.contains(name)
                    && (value.text().equals("true") || value.text().equals("1"))) {
                causes.report(
                        value,
                        place,
                        where -> where.owner() + " sets \"" + name + "\": its log shows the values of all variables",
                        finding -> RepairSites.add(
                                finding.addHelp("remove it, and set it by hand for a pipeline that needs it"),
                                pipeline.repairSites().removeVariable("stop tracing", value)));
            }
        });
    }
}
