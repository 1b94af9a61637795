package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The jobs that wait for what a person starts: in GitLab they stand still until then, in Drone nothing would hold them. */
final class Approvals {

    private final PipelineParts parts;
    private final Function<ResolvedJob, JobEvents> events;
    private final Map<String, Map<DroneEvent, Names>> known = new HashMap<>();

    private final Map<String, Set<ResolvedJob>> started = new HashMap<>();

    Approvals(PipelineParts parts, Function<ResolvedJob, JobEvents> events) {
        this.parts = parts;
        this.events = events;
    }

    /** For which names of an event a job waits for a person. */
    Names at(ResolvedJob job, DroneEvent event) {
        Map<DroneEvent, Names> ofJob = known.computeIfAbsent(job.name(), name -> new HashMap<>());
        Names found = ofJob.get(event);
        if (found == null) {
            ofJob.put(event, Names.NONE);
            found = Names.NONE;
            for (ResolvedJob earlier : parts.before(job)) {
                found = either(found, either(people(job, earlier, event), at(earlier, event)));
            }
            ofJob.put(event, found);
        }
        return found;
    }

    /** Who needs a job waits for it in any case, who comes in a later stage only if the job blocks. */
    private Names people(ResolvedJob job, ResolvedJob earlier, DroneEvent event) {
        return events.apply(earlier).people(event, !job.keywords().has("needs"));
    }

    private static Names either(Names one, Names other) {
        try {
            return one.or(other);
        } catch (Untranslatable more) {
            return Names.ALL;
        }
    }

    /** The jobs that a person starts and for which a job waits. */
    Set<ResolvedJob> before(ResolvedJob job) {
        Set<ResolvedJob> found = started.get(job.name());
        if (found == null) {
            found = new LinkedHashSet<>();
            started.put(job.name(), found);
            for (ResolvedJob earlier : parts.before(job)) {
                found.addAll(before(earlier));
                if (JobEvents.all().stream()
                        .anyMatch(event -> !people(job, earlier, event).isEmpty())) {
                    found.add(earlier);
                }
            }
        }
        return found;
    }
}
