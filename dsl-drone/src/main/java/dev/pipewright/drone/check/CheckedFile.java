package dev.pipewright.drone.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file as the checks see it: its pipelines in order. */
final class CheckedFile {

    private final List<CheckedPipeline> pipelines;
    private final List<Map<String, String>> runners;

    private CheckedFile(List<CheckedPipeline> pipelines, List<Map<String, String>> runners) {
        this.pipelines = pipelines;
        this.runners = runners;
    }

    static CheckedFile of(List<Node> documents) {
        List<Located> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Located document = new Located(documents.get(i), path(i, documents.size()));
            if (document.node() instanceof Mapping && document.text("kind").equals("pipeline")) {
                found.add(document);
            }
        }
        boolean alone = found.size() == 1;
        return new CheckedFile(
                found.stream()
                        .map(document -> new CheckedPipeline(document, alone))
                        .toList(),
                List.of());
    }

    /** The way to a document: the root where there is no other, else its number, as that of an item. */
    static NodePath path(int document, int documents) {
        return documents == 1 ? NodePath.ROOT : NodePath.ROOT.item(document);
    }

    /** This file where there are these runners, each with its labels. */
    CheckedFile on(List<Map<String, String>> labels) {
        return new CheckedFile(pipelines, labels);
    }

    /** The labels of each runner there is; none where they are not known. */
    List<Map<String, String>> runners() {
        return runners;
    }

    List<CheckedPipeline> pipelines() {
        return pipelines;
    }

    /** The steps and services of all pipelines. */
    List<CheckedStep> steps() {
        return pipelines.stream().flatMap(pipeline -> pipeline.steps().stream()).toList();
    }
}
