package dev.pipewright.maven;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Generate;
import dev.pipewright.tool.Project;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.Verdict;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the files of all definitions, if nothing is wrong with any. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateMojo extends DefinitionMojo {

    @Override
    Verdict run(Project folders, Definitions wanted, String repair, Report report) {
        return new Generate(folders, wanted, report).run();
    }

    @Override
    String failure(String repair) {
        return "the errors above keep files from being written: correct the definitions, compile them, and run '"
                + repair + "'";
    }
}
