package dev.pipewright.drone.server;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.decode.Decoder;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.RefusedException;
import dev.pipewright.drone.runner.Inspection;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.RunnerKind;
import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.drone.substitution.SubstitutionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges a file as the server and then each pipeline's runner do. */
final class Judge {

    private final String text;
    private final Build build;
    private final List<String> kinds = new ArrayList<>();
    private final List<Fields> pipelines = new ArrayList<>();
    private final List<Documents.Part> sources = new ArrayList<>();
    private final Map<String, String> variables;

    Judge(String text, Build build) {
        this.text = text;
        this.build = build;
        this.variables = build.variables();
    }

    Verdict verdict() {
        Failure unreadable = read();
        if (unreadable != null) {
            return new Verdict(Optional.of(unreadable), kinds, List.of());
        }
        Optional<Failure> failure = ServerRules.check(pipelines)
                .map(broken -> new Failure(
                        Phase.SERVER_LINT,
                        broken.message(),
                        sources.get(broken.pipeline()).firstLine()));
        List<PipelineVerdict> verdicts = pipelineVerdicts();
        Optional<Failure> first = failure.isPresent()
                ? failure
                : verdicts.stream()
                        .flatMap(verdict -> verdict.failure().stream())
                        .findFirst();
        return new Verdict(first, kinds, verdicts);
    }

    /** Reads all documents; gives what the server refuses, or null. */
    private @Nullable Failure read() {
        List<Documents.Part> parts = Documents.of(text);
        List<String> found = new ArrayList<>();
        for (Documents.Part part : parts) {
            try {
                found.add(Decoder.read(part.text(), ServerShapes.HEAD).text("kind"));
            } catch (RefusedException refused) {
                return failure(Phase.SERVER_PARSE, refused, part);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Documents.Part part = parts.get(i);
            String kind = found.get(i);
            try {
                Fields document = Decoder.read(part.text(), ServerShapes.of(kind));
                if (kind.isEmpty()) {
                    return new Failure(Phase.SERVER_PARSE, "yaml: missing kind attribute", part.firstLine());
                }
                kinds.add(kind);
                if (ServerShapes.of(kind) == ServerShapes.PIPELINE) {
                    pipelines.add(document);
                    sources.add(part);
                }
            } catch (RefusedException refused) {
                return failure(Phase.SERVER_PARSE, refused, part);
            }
        }
        return null;
    }

    private static Failure failure(Phase phase, RefusedException refused, Documents.Part part) {
        int line = refused.line() == 0 ? 0 : part.firstLine() - 1 + refused.line();
        return new Failure(phase, refused.text(), line);
    }

    private List<PipelineVerdict> pipelineVerdicts() {
        EffectiveDependencies dependencies = new EffectiveDependencies();
        List<Optional<UnmetCondition>> unmet = new ArrayList<>();
        for (Fields pipeline : pipelines) {
            Optional<UnmetCondition> condition = new Trigger(pipeline).unmet(build);
            unmet.add(condition);
            dependencies.add(pipeline.text("name"), pipeline.texts("depends_on"), condition.isPresent());
        }
        List<PipelineVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < pipelines.size(); i++) {
            Fields pipeline = pipelines.get(i);
            Trigger trigger = new Trigger(pipeline);
            Outcome outcome = outcome(pipeline, sources.get(i));
            verdicts.add(new PipelineVerdict(
                    pipeline.text("name"),
                    type(pipeline),
                    outcome.isKnown(),
                    outcome.failure(),
                    unmet.get(i),
                    dependencies.of(pipeline.text("name")),
                    trigger.onSuccess(),
                    trigger.onFailure(),
                    outcome.plan()));
        }
        return verdicts;
    }

    private static String type(Fields pipeline) {
        String kind = pipeline.text("kind");
        return kind.equals("pipeline") ? pipeline.text("type") : "kind:" + kind;
    }

    private Outcome outcome(Fields pipeline, Documents.Part part) {
        Optional<RunnerKind> kind = RunnerKind.of(type(pipeline));
        if (kind.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        String substituted;
        try {
            Map<String, String> known = new HashMap<>(stage(pipeline));
            known.putAll(variables);
            substituted = Substitution.replace(part.text(), name -> known.getOrDefault(name, ""));
        } catch (SubstitutionException refused) {
            long line = Math.max(
                    1, part.text().substring(0, refused.index()).lines().count());
            RefusedException located = new RefusedException(refused.text(), (int) line);
            return Outcome.refused(false, failure(Phase.RUNNER_ENVSUBST, located, part));
        }
        Inspection inspection;
        try {
            inspection = Inspection.of(kind.get(), substituted);
        } catch (RefusedException refused) {
            return Outcome.refused(true, failure(Phase.RUNNER_PARSE, refused, part));
        }
        if (!inspection.isNamed(pipeline.text("name"))) {
            RefusedException lost = new RefusedException("resource not found", 1);
            return Outcome.refused(true, failure(Phase.RUNNER_LOOKUP, lost, part));
        }
        try {
            inspection.check(build);
            return new Outcome(true, Optional.empty(), inspection.plan(build));
        } catch (RefusedException refused) {
            return Outcome.refused(true, failure(Phase.RUNNER_LINT, refused, part));
        }
    }

    private static Map<String, String> stage(Fields pipeline) {
        String name = pipeline.text("name");
        String type = pipeline.text("type");
        Fields platform = pipeline.structure("platform");
        return Map.of(
                "DRONE_STAGE_KIND", "pipeline",
                "DRONE_STAGE_TYPE", type.isEmpty() ? "docker" : type,
                "DRONE_STAGE_NAME", name.isEmpty() ? "default" : name,
                "DRONE_STAGE_OS", platform.has("os") ? platform.text("os") : "linux",
                "DRONE_STAGE_ARCH", platform.has("arch") ? platform.text("arch") : "amd64",
                "DRONE_STAGE_VARIANT", platform.text("variant"),
                "DRONE_STAGE_VERSION", platform.text("version"));
    }

    private record Outcome(boolean isKnown, Optional<Failure> failure, Optional<Plan> plan) {

        static final Outcome UNKNOWN = new Outcome(false, Optional.empty(), Optional.empty());

        static Outcome refused(boolean isKnown, Failure failure) {
            return new Outcome(isKnown, Optional.of(failure), Optional.empty());
        }
    }
}
