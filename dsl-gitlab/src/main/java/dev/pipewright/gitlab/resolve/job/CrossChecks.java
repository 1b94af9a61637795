package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks jobs against the stages and against each other, job by job, in GitLab's order. */
public final class CrossChecks {

    private static final int NAME_LENGTH = 255;

    private final List<String> stages;
    private final Map<String, Integer> stageIndex = new HashMap<>();
    private final Map<String, ExpandedJob> jobs;
    private final Predicate<Cause> ignored;

    private CrossChecks(List<String> stages, Map<String, ExpandedJob> jobs, Predicate<Cause> ignored) {
        this.stages = stages;
        this.jobs = jobs;
        this.ignored = ignored;
        for (int i = stages.size() - 1; i >= 0; i--) {
            stageIndex.put(stages.get(i), i);
        }
    }

    /**
     * Checks all jobs.
     *
     * @param ignored causes that prove nothing, because not all files are there
     * @throws Refusal at the first problem
     */
    public static void check(List<String> stages, Map<String, ExpandedJob> jobs, Predicate<Cause> ignored) {
        CrossChecks checks = new CrossChecks(stages, jobs, ignored);
        jobs.values().forEach(checks::check);
        NeedsOrder.requireAcyclic(checks.needNames());
    }

    private void check(ExpandedJob job) {
        checkStage(job);
        if (job.value().get("dependencies") instanceof Sequence dependencies) {
            dependencies.forEach(name -> checkDependency(job, Ruby.text(name), name, false));
        }
        checkNeeds(job, job.value().get("needs"));
        if (job.value().get("rules") instanceof Sequence rules) {
            rules.forEach(rule -> checkNeeds(job, rule instanceof Mapping mapping ? mapping.get("needs") : null));
        }
        checkTriggerArtifacts(job);
        checkEnvironment(job);
        checkPages(job);
    }

    private void checkStage(ExpandedJob job) {
        Node stage = job.value().get("stage");
        if (stage != null && !stageIndex.containsKey(Ruby.text(stage))) {
            String name = Ruby.text(stage);
            refuse(
                    job,
                    stage,
                    "stage",
                    Cause.STAGE_UNKNOWN,
                    "chosen stage " + name + " does not exist; available stages are " + String.join(", ", stages),
                    "is in stage \"" + name + "\", which does not exist",
                    Suggestions.didYouMean(name, stages, "stages"));
        }
    }

    private void checkNeeds(ExpandedJob job, @Nullable Node needs) {
        if (!(needs instanceof Mapping kinds) || !(kinds.get("job") instanceof Sequence list)) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Node node : list) {
            Mapping need = (Mapping) node;
            String name = Ruby.text(need.get("name"));
            checkNeed(job, need, name);
            if (!names.add(name)) {
                twice.add(name);
            }
        }
        if (!twice.isEmpty()) {
            throw new Refusal(problem(
                    job,
                    list,
                    "needs",
                    Cause.NEED_TWICE,
                    job.name() + " has the following needs duplicated: " + String.join(", ", twice) + ".",
                    "needs \"" + String.join("\", \"", twice) + "\" twice",
                    null));
        }
    }

    private void checkNeed(ExpandedJob job, Mapping need, String name) {
        Node at = need.get("name");
        boolean optional = Ruby.is(need.get("optional"), true);
        if (!jobs.containsKey(name)) {
            if (!optional) {
                refuse(
                        job,
                        at == null ? need : at,
                        "needs",
                        Cause.NEED_UNKNOWN,
                        "undefined need: " + name,
                        "needs job \"" + name + "\", which this pipeline does not define",
                        Suggestions.didYouMean(name, jobs.keySet(), "defined"));
            }
            return;
        }
        if (name.codePointCount(0, name.length()) > NAME_LENGTH) {
            refuse(
                    job,
                    need,
                    "needs",
                    Cause.NEEDS,
                    "need `" + name + "` name is too long (maximum is " + NAME_LENGTH + " characters)",
                    "needs a job whose name is longer than " + NAME_LENGTH + " characters",
                    null);
        }
        checkOrder(job, name, at == null ? need : at, true);
    }

    private void checkDependency(ExpandedJob job, String name, Node at, boolean trigger) {
        String keyword = trigger ? "trigger" : "dependencies";
        if (!jobs.containsKey(name)) {
            refuse(
                    job,
                    at,
                    keyword,
                    Cause.DEPENDENCY_UNKNOWN,
                    "undefined dependency: " + name,
                    "depends on job \"" + name + "\", which this pipeline does not define",
                    Suggestions.didYouMean(name, jobs.keySet(), "defined"));
            return;
        }
        checkOrder(job, name, at, false);
    }

    private void checkOrder(ExpandedJob job, String name, Node at, boolean need) {
        Integer own = stage(job.name());
        Integer other = stage(name);
        if (other == null || own == null || other > own) {
            refuse(
                    job,
                    at,
                    need ? "needs" : "dependencies",
                    need ? Cause.NEED_LATER : Cause.DEPENDENCY_LATER,
                    (need ? "need " : "dependency ") + name + " is not defined in current or prior stages",
                    (need ? "needs" : "depends on") + " job \"" + name + "\", which is in a later stage",
                    "the stages are " + String.join(", ", stages) + ": move job \"" + name + "\" to \"" + stageName(job)
                            + "\" or before it");
        }
    }

    private static String stageName(ExpandedJob job) {
        return Ruby.text(job.value().get("stage"));
    }

    private @Nullable Integer stage(String name) {
        ExpandedJob job = jobs.get(name);
        return job == null ? null : stageIndex.get(Ruby.text(job.value().get("stage")));
    }

    private void checkTriggerArtifacts(ExpandedJob job) {
        if (!(job.value().get("trigger") instanceof Mapping trigger)) {
            return;
        }
        Node include = trigger.get("include");
        List<Node> includes =
                include instanceof Sequence list ? list.items() : include == null ? List.of() : List.of(include);
        for (Node item : includes) {
            Node dependency = item instanceof Mapping mapping ? mapping.get("job") : null;
            if (dependency != null && !Ruby.isNil(dependency)) {
                checkDependency(job, Ruby.text(dependency), dependency, true);
            }
        }
    }

    private void checkEnvironment(ExpandedJob job) {
        if (!(job.value().get("environment") instanceof Mapping environment)) {
            return;
        }
        Node stop = environment.get("on_stop");
        if (stop == null || Ruby.isNil(stop)) {
            return;
        }
        String name = Ruby.text(stop);
        ExpandedJob stopping = jobs.get(name);
        if (stopping == null) {
            refuseStop(job, stop, name, "is not defined", "which this pipeline does not define");
            return;
        }
        if (!(stopping.value().get("environment") instanceof Mapping other)) {
            refuseStop(job, stop, name, "does not have environment defined", "which has no environment");
            return;
        }
        if (!Ruby.text(other.get("name")).equals(Ruby.text(environment.get("name")))) {
            refuseStop(job, stop, name, "have different environment name", "which has another environment");
        }
        if (!Ruby.text(other.get("action")).equals("stop")) {
            refuseStop(job, stop, name, "needs to have action stop defined", "which lacks \"action: stop\"");
        }
    }

    private void refuseStop(ExpandedJob job, Node at, String name, String gitlab, String message) {
        refuse(
                job,
                at,
                "environment",
                Cause.ON_STOP,
                "on_stop job " + name + " " + gitlab,
                "is stopped by job \"" + name + "\", " + message,
                null);
    }

    private void checkPages(ExpandedJob job) {
        Node publish = job.value().get("publish");
        boolean both = publish != null
                && job.value().get("pages") instanceof Mapping pages
                && !Ruby.isBlank(pages.get("publish"));
        if (both) {
            refuse(
                    job,
                    publish,
                    "publish",
                    Cause.PAGES,
                    "use either " + job.name() + ":publish or " + job.name() + ":pages:publish",
                    "has both \"publish\" and \"pages.publish\"",
                    null);
        }
    }

    private void refuse(
            ExpandedJob job,
            @Nullable Node at,
            String keyword,
            Cause cause,
            String gitlab,
            String message,
            @Nullable String help) {
        if (!ignored.test(cause)) {
            throw new Refusal(problem(
                    job, at == null ? job.value() : at, keyword, cause, job.name() + " job: " + gitlab, message, help));
        }
    }

    private static Problem problem(
            ExpandedJob job,
            Node at,
            String keyword,
            Cause cause,
            String gitlab,
            String message,
            @Nullable String help) {
        Node place = at.origin().line() > 0 ? at : job.value();
        Problem problem = Problem.at(place, cause, gitlab, "job \"" + job.name() + "\" " + message)
                .path(NodePath.ROOT.key(job.sourceName()).key(keyword).toString());
        return help == null ? problem : problem.addHelp(help);
    }

    private Map<String, List<Need>> needNames() {
        Map<String, List<Need>> names = new LinkedHashMap<>();
        jobs.forEach((name, job) -> {
            List<Need> needs = new ArrayList<>();
            if (job.value().get("needs") instanceof Mapping kinds && kinds.get("job") instanceof Sequence list) {
                list.forEach(need -> needs.add(new Need(Ruby.text(((Mapping) need).get("name")), need)));
            }
            names.put(name, needs);
        });
        return names;
    }

    /** A need by name, and where it was written. */
    record Need(String name, Node at) {}
}
