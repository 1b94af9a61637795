package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL402",
        name = "include-not-pinned",
        severity = WARNING,
        summary = "An include takes whatever its source holds at the time",
        why = """
        The included jobs run with this project's variables and tokens. Without a fixed version, whoever can push to
        the source changes this pipeline, by mistake or on purpose, and yesterday's pipeline cannot be repeated. A
        project takes a tag or a commit as ref, a component a version, a remote file an integrity (GitLab 17.9).
        """)
final class IncludeNotPinned implements Check<EffectivePipeline> {

    private static final Set<String> BRANCHES = Set.of("main", "master", "develop", "dev", "trunk", "HEAD");
    private static final Set<String> MOVING_VERSIONS = Set.of("", "~latest", "latest");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (Node include : pipeline.includes()) {
            all(include, () -> new Place("the pipeline", NodePath.ROOT.key("include")), causes);
        }
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.get("trigger") instanceof Mapping trigger) {
                all(trigger.get("include"), () -> job.place("trigger", "include"), causes);
            }
        }
    }

    private static void all(@Nullable Node include, Supplier<Place> place, Causes causes) {
        List<Node> files = Items.of(include);
        for (int i = 0; i < files.size(); i++) {
            int index = i;
            Supplier<Place> where =
                    include instanceof Sequence ? () -> place.get().item(index) : place;
            one(files.get(i), where, causes);
        }
    }

    private static void one(Node file, Supplier<Place> place, Causes causes) {
        if (file instanceof Scalar scalar) {
            remote(file, scalar.text(), place, causes);
        } else if (file instanceof Mapping mapping) {
            if (mapping.get("project") instanceof Scalar project) {
                project(mapping, project.text(), place, causes);
            } else if (mapping.get("component") instanceof Scalar component) {
                component(mapping, component.text(), place, causes);
            } else if (mapping.get("remote") instanceof Scalar url && !mapping.has("integrity")) {
                remote(mapping, url.text(), place, causes);
            }
        }
    }

    private static void project(Mapping node, String project, Supplier<Place> place, Causes causes) {
        String ref = node.get("ref") instanceof Scalar scalar ? scalar.text() : "";
        if (ref.isEmpty() || BRANCHES.contains(ref)) {
            String from = ref.isEmpty() ? "its default branch" : "the branch \"" + ref + "\"";
            causes.report(
                    node,
                    place,
                    where -> "the include of project \"" + project + "\" follows " + from,
                    finding -> finding.addHelp("add a tag or a commit of that project: ref: <version>"));
        }
    }

    private static void component(Mapping node, String component, Supplier<Place> place, Causes causes) {
        int at = component.lastIndexOf('@');
        String version = at < 0 ? "" : component.substring(at + 1);
        if (MOVING_VERSIONS.contains(version) || BRANCHES.contains(version)) {
            causes.report(
                    node,
                    place,
                    where -> "the include of component \"" + component + "\" has "
                            + (version.isEmpty() ? "no version" : "a version that moves"),
                    finding -> finding.addHelp(
                            "name a version: \"" + (at < 0 ? component : component.substring(0, at)) + "@<version>\""));
        }
    }

    private static void remote(Node node, String url, Supplier<Place> place, Causes causes) {
        boolean isRemote = url.startsWith("https://") || url.startsWith("http://");
        if (isRemote && !COMMIT.matcher(url).find()) {
            causes.report(
                    node,
                    place,
                    where -> "the remote include \"" + url + "\" takes whatever that address serves",
                    finding -> finding.addHelp(
                            "add the file's hash: integrity: sha256-<base64>, or take the address of a commit"));
        }
    }
}
