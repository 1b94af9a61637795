package dev.pipewright.maven;

import dev.pipewright.tool.CheckDrift;
import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Project;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.Verdict;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails where a file is not what its definition says, or a definition has errors; writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends DefinitionMojo {

    @Override
    Verdict run(Project folders, Definitions wanted, String repair, Report report) {
        return new CheckDrift(folders, wanted, repair, report).run();
    }

    @Override
    String failure(String repair) {
        return "the files are not what the definitions say, or the definitions have errors: see above, and run '"
                + repair + "'";
    }
}
