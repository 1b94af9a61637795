package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.check.NeedSites.NeedSite;
import dev.pipewright.graph.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

@CheckInfo(
        id = "GL103",
        name = "needs-cycle",
        severity = ERROR,
        summary = "Jobs need each other in a circle",
        why = """
        None of them could ever start, so GitLab refuses the whole configuration ("circular dependencies"). Drop the need
        that is the least true. Needs in rules are not counted, since GitLab does not count them either.
        """)
final class NeedsCycle implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Map<String, Map<String, NeedSite>> sites = sites(pipeline);
        for (List<NeedSite> cycle = cycle(sites); !cycle.isEmpty(); cycle = cycle(sites)) {
            report(cycle, findings);
            cycle.forEach(need -> sites.remove(need.job().name()));
        }
    }

    /** Where each job needs each other one; the instances of a parallel job are one job. */
    private static Map<String, Map<String, NeedSite>> sites(EffectivePipeline pipeline) {
        Map<String, Map<String, NeedSite>> sites = new LinkedHashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            Map<String, NeedSite> own = new LinkedHashMap<>();
            for (NeedSite need : job.needs()) {
                EffectiveJob needed = pipeline.visible(need.name());
                if (!need.inRule() && needed != null) {
                    own.putIfAbsent(needed.name(), need);
                }
            }
            sites.put(job.name(), own);
        }
        return sites;
    }

    private static List<NeedSite> cycle(Map<String, Map<String, NeedSite>> sites) {
        Graph graph = new Graph();
        sites.forEach((job, needs) ->
                needs.keySet().stream().filter(sites::containsKey).forEach(target -> graph.edge(job, target)));
        List<String> names = graph.cycle();
        List<NeedSite> cycle = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            NeedSite need = sites.getOrDefault(names.get(i), Map.of()).get(names.get(i + 1));
            cycle.add(Objects.requireNonNull(need, "every edge is a need"));
        }
        return cycle;
    }

    private static void report(List<NeedSite> cycle, Findings findings) {
        NeedSite first = cycle.get(0);
        String chain = cycle.stream()
                .map(need -> '"' + need.job().name() + "\" -> ")
                .collect(Collectors.joining("", "", '"' + first.job().name() + '"'));
        findings.report(first.target(), first.path(), "jobs need each other in a circle: " + chain, finding -> {
            Diagnostic all = finding;
            for (NeedSite need : cycle) {
                all = all.addRelated(
                        "\"" + need.job().name() + "\" needs \"" + need.name() + "\"",
                        need.target().origin());
            }
            return all.addHelp("drop one of these needs");
        });
    }
}
