package dev.pipewright.gitlab;

import dev.pipewright.definition.Provenance;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlStyle;
import dev.pipewright.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;

/** The text of a pipeline's entry file. */
final class PipelineText {

    private PipelineText() {}

    static String of(Pipeline authored) {
        Pipeline pipeline = authored.effective();
        YamlStyle style = YamlStyle.DEFAULT.header(header(authored));
        Mapping root = switch (authored.sharing()) {
            case ANCHORS -> withHomes(pipeline).toNode();
            case EXTENDS -> SharedAsExtends.apply(pipeline).toNode();
            case INLINE -> pipeline.toNode();
        };
        List<Node> documents = new ArrayList<>();
        authored.header().ifPresent(documents::add);
        documents.add(root);
        authored.readText().ifPresent(text -> documents.addAll(text.unused()));
        return YamlWriter.write(documents, authored.sharing() == Sharing.ANCHORS ? style : style.inline());
    }

    /** Hidden jobs ahead of all others, for named values of which only refinements would be written. */
    private static Pipeline withHomes(Pipeline pipeline) {
        List<Mapping> homeless = YamlWriter.homelessBases(List.of(pipeline.toNode()));
        if (homeless.isEmpty()) {
            return pipeline;
        }
        List<String> taken = new ArrayList<>(pipeline.toNode().keys());
        List<Job> jobs = new ArrayList<>();
        for (Mapping base : homeless) {
            String name = "." + base.name().orElseThrow();
            while (taken.contains(name)) {
                name += "-shared";
            }
            taken.add(name);
            jobs.add(Job.of(name).over(base));
        }
        jobs.addAll(pipeline.jobs());
        return pipeline.jobs(jobs);
    }

    private static List<String> header(Pipeline authored) {
        if (authored.readText().isPresent()) {
            return authored.readText().get().header();
        }
        List<String> lines = new ArrayList<>();
        lines.add(Provenance.line(authored.toNode().origin()));
        if (!authored.appliedPractices().isEmpty()) {
            lines.add("Practices applied: " + String.join(", ", authored.appliedPractices()) + ".");
        }
        return lines;
    }
}
