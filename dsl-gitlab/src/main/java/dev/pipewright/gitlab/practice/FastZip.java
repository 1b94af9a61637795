package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code FF_USE_FASTZIP} and lower compression, where there are caches or artifacts to pack. */
public final class FastZip implements JobPractice {

    private static final String SWITCH = "FF_USE_FASTZIP";

    @Override
    public String id() {
        return "fast-zip";
    }

    @Override
    public String summary() {
        return "caches and artifacts are packed by the runner's fast archiver, with less compression";
    }

    @Override
    public String why() {
        return "The fast archiver packs on all processors. What a cache holds is mostly packed already, so that a higher level"
                + " of compression costs time in every job and saves little.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        if (VariablesForJobs.isSaid(pipeline, SWITCH)) {
            return pipeline;
        }
        List<Mapping> places = new ArrayList<>();
        if (pipeline.toNode().get("default") instanceof Mapping defaults) {
            places.add(defaults);
        }
        pipeline.jobs().stream()
                .filter(job -> !jobs.contains(job.name()))
                .map(Job::toNode)
                .forEach(places::add);
        boolean caches = places.stream().anyMatch(place -> place.has("cache"));
        boolean artifacts = places.stream().anyMatch(place -> packs(place.get("artifacts")));
        if (!caches && !artifacts) {
            return pipeline;
        }
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(SWITCH, "true");
        if (artifacts) {
            variables.put("ARTIFACT_COMPRESSION_LEVEL", "fast");
        }
        if (caches) {
            variables.put("CACHE_COMPRESSION_LEVEL", "fastest");
        }
        return VariablesForJobs.setExcept(jobs, pipeline, variables);
    }

    /** Reports alone are a few small files. */
    private static boolean packs(@Nullable Node node) {
        return node instanceof Mapping artifacts && (artifacts.has("paths") || artifacts.has("untracked"));
    }
}
