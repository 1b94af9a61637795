package dev.pipewright.gitlab.simulate;

import dev.pipewright.definition.CiFile;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that a pipeline in Java is written to, laid over those of a project: as trees, so that Java lines stay known. */
final class PipelineFiles implements ProjectFiles {

    private final Pipeline pipeline;
    private final ProjectFiles others;
    private final Map<String, Pipeline> pipelines = new HashMap<>();
    private @Nullable Map<String, String> texts;

    PipelineFiles(Pipeline pipeline, ProjectFiles others) {
        this.pipeline = pipeline;
        this.others = others;
        add(pipeline.file(), pipeline);
    }

    private void add(String path, Pipeline written) {
        if (pipelines.putIfAbsent(path, written) == null) {
            ChildPipeline.of(written.effective()).forEach(child -> add(child.path(), child.pipeline()));
        }
    }

    @Override
    public List<String> paths() {
        TreeSet<String> paths = new TreeSet<>(others.paths());
        paths.addAll(pipelines.keySet());
        return List.copyOf(paths);
    }

    @Override
    public Optional<String> read(String path) {
        return pipelines.containsKey(path) ? Optional.ofNullable(texts().get(path)) : others.read(path);
    }

    private Map<String, String> texts() {
        Map<String, String> known = texts;
        if (known == null) {
            known = new HashMap<>();
            for (CiFile file : pipeline.files()) {
                known.put(file.path(), file.content());
            }
            texts = known;
        }
        return known;
    }

    @Override
    public Optional<List<Node>> documents(String path) {
        Pipeline written = pipelines.get(path);
        if (written == null) {
            return others.documents(path);
        }
        List<Node> documents = new ArrayList<>();
        written.header().ifPresent(documents::add);
        documents.add(written.effective().toNode());
        return Optional.of(documents);
    }
}
