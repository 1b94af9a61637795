package dev.pipewright.drone.legacy;

import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the whole file: a pipeline for each row of its matrix. */
final class LegacyPipeline {

    private final Account file;
    private final Ledger ledger;
    private final Origin origin;
    private final LegacyVolumes volumes;
    private final LegacyClone clone;
    private final List<PortedStep> steps = new ArrayList<>();
    private final List<Mapping> services = new ArrayList<>();

    LegacyPipeline(Account file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
        this.origin = file.node().origin();
        this.volumes = new LegacyVolumes(origin);
        this.clone = new LegacyClone(origin);
    }

    /** The pipelines, one where there is no matrix. */
    List<Mapping> rows() {
        Mapping.Builder before = Mapping.builder(origin);
        platform(before);
        steps();
        containers("services")
                .forEach(service -> services.add(
                        new LegacyContainer(service, volumes).ported().node()));
        if (!clone.settings().isEmpty()) {
            before.put("clone", clone.settings());
        }
        Node workspace = file.keep("workspace", "workspace");
        if (workspace != null) {
            before.put("workspace", workspace);
        }
        Mapping.Builder after = Mapping.builder(origin);
        branches(after);
        List<MatrixRow> rows = MatrixRow.all(file);
        anchors();
        file.close();
        List<String> names = MatrixRow.names(rows);
        List<Mapping> pipelines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            pipelines.add(pipeline(rows.get(i), names.get(i), before.build(), after.build()));
        }
        return pipelines;
    }

    private Mapping pipeline(MatrixRow row, String name, Mapping before, Mapping after) {
        Mapping.Builder out = Mapping.builder(origin);
        out.put("kind", Scalar.of("pipeline", origin));
        out.put("type", Scalar.of("docker", origin));
        out.put("name", Scalar.of(name, origin));
        putAll(out, before);
        if (!row.values().isEmpty()) {
            out.put("environment", row.environment(origin));
        }
        if (!services.isEmpty()) {
            out.put("services", Sequence.of(services, origin));
        }
        List<PortedStep> present =
                steps.stream().filter(step -> row.meets(step.matrix())).toList();
        out.put("steps", Sequence.of(Stages.wired(present, services), origin));
        if (!volumes.declared().isEmpty()) {
            out.put("volumes", volumes.declared());
        }
        putAll(out, after);
        return row.replaced(out.build());
    }

    private static void putAll(Mapping.Builder out, Mapping more) {
        more.entries().forEach(entry -> out.put(entry.key(), entry.value()));
    }

    /** The mappings by name under a key, which account for themselves; other values are lost. */
    private List<Account> containers(String section) {
        List<Account> containers = new ArrayList<>();
        file.section(section).ifPresent(all -> {
            for (Entry entry : all.node().entries()) {
                String place = section + "." + entry.name();
                if (entry.value() instanceof Mapping container) {
                    Mapping.Builder whole = Mapping.builder(container.origin());
                    whole.put("name", Scalar.of(entry.name(), entry.key().origin()));
                    container.entries().stream()
                            .filter(each -> !each.name().equals("name"))
                            .forEach(each -> whole.put(each.key(), each.value()));
                    containers.add(ledger.account(whole.build(), place));
                } else {
                    ledger.note(Fate.LOST, place, entry.key().origin(), "is no mapping", "mend it first");
                }
            }
        });
        return containers;
    }

    /** The steps; a step that is called clone takes the place of the one that Drone adds. */
    private void steps() {
        if (file.isTrue("skip_clone")) {
            clone.disable();
        }
        file.keep("skip_clone", "clone.disable");
        for (Account container : containers("clone")) {
            clone(container);
        }
        for (Account container : containers("pipeline")) {
            if (container.text("name").equals("clone")) {
                clone(container);
            } else {
                steps.add(new LegacyContainer(container, volumes).ported());
            }
        }
        steps.addAll(0, clone.steps());
    }

    private void clone(Account container) {
        if (LegacyClone.isGit(container)) {
            clone.take(container);
        } else {
            clone.disable();
            steps.add(new LegacyContainer(container, volumes).ported());
        }
    }

    private void platform(Mapping.Builder out) {
        String platform = file.text("platform");
        int slash = platform.indexOf('/');
        if (slash < 0) {
            file.lose(
                    "platform", "is no operating system with a processor, linux/amd64", "write platform.os and .arch");
            return;
        }
        file.keep("platform", "platform.os and platform.arch");
        out.put(
                "platform",
                Mapping.empty(origin)
                        .with("os", Scalar.of(platform.substring(0, slash), origin))
                        .with("arch", Scalar.of(platform.substring(slash + 1), origin)));
    }

    /** Drone 0.8 asked only pushes and pull requests for their branch; a tag has none today. */
    private void branches(Mapping.Builder out) {
        Node branches = file.change(
                "branches",
                "is the trigger's branch; the empty name among them lets tags pass, which were not asked for their branch",
                "");
        if (branches == null) {
            return;
        }
        Node condition = branches;
        if (branches instanceof Mapping mapping && mapping.get("include") != null) {
            condition = mapping.with("include", withEmpty(mapping.get("include")));
        } else if (!(branches instanceof Mapping)) {
            condition = withEmpty(branches);
        }
        out.put("trigger", Mapping.empty(origin).with("branch", condition));
    }

    private static Node withEmpty(Node names) {
        return LegacyContainer.list(names).plus(List.of(Scalar.of("", names.origin())));
    }

    /** What stands at the top only to be referred to has done its work when the file was read. */
    private void anchors() {
        file.node().entries().stream()
                .filter(entry -> entry.value().name().isPresent())
                .map(Entry::name)
                .filter(key ->
                        !List.of("pipeline", "services", "clone", "matrix").contains(key))
                .forEach(key -> file.keep(key, "written out where it was referred to"));
    }
}
