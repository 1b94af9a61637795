package dev.pipewright.drone.woodpecker;

import dev.pipewright.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What Woodpecker's linter says of a file, in its order. */
final class Linter {

    private static final String MISSING_DEPENDENCY = "One or more of the specified dependencies do not exist";
    private static final String CLONE_WITHOUT_CREDENTIALS =
            "Specified clone image does not match allow list, netrc is not injected";

    private final WrittenFile file;
    private final ContainerLint containers;
    private final List<Finding> findings = new ArrayList<>();

    Linter(WrittenFile file, WoodpeckerEvent event) {
        this.file = file;
        this.containers = new ContainerLint(file.name(), event, findings);
    }

    /**
     * Lints the file.
     *
     * @param definition the workflow after substitution; the rest is found in the file as it is written
     */
    List<Finding> lint(Definition definition) {
        if (definition.steps().isEmpty()) {
            findings.add(Finding.error(
                    FindingKind.INCOMPLETE, "Invalid or missing `steps` section", file.place("steps", "steps")));
        }
        definition.cloneSteps().forEach(this::credentials);
        definition.cloneSteps().forEach(container -> containers.lint(container, "clone"));
        Set<String> steps = definition.steps().stream().map(Container::name).collect(Collectors.toSet());
        for (Container container : definition.steps()) {
            containers.lint(container, "steps");
            dependencies(container, steps);
        }
        definition.services().forEach(container -> containers.lint(container, "services"));
        findings.addAll(file.misfits());
        Deprecations.find(file, findings);
        BadHabits.find(file.name(), file.definition(), findings);
        return findings;
    }

    private void credentials(Container container) {
        if (!Images.isTrustedForClone(container.image())) {
            findings.add(Finding.warning(
                    FindingKind.UNTRUSTED_CLONE,
                    CLONE_WITHOUT_CREDENTIALS,
                    place("clone." + container.name(), container.line())));
        }
    }

    /** Woodpecker says it for each, and names none. */
    private void dependencies(Container container, Set<String> steps) {
        List<Dependency> all = container.dependsOn() == null ? List.of() : container.dependsOn();
        List<Dependency> missing = all.stream()
                .filter(dependency -> !steps.contains(dependency.name()) && !dependency.isOptional())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        List<String> help = missing.stream()
                .map(dependency -> '"' + dependency.name() + "\" is no step: "
                        + Suggestions.didYouMean(dependency.name(), steps, "the steps"))
                .distinct()
                .toList();
        Finding finding = new Finding(
                FindingKind.UNKNOWN_DEPENDENCY,
                MISSING_DEPENDENCY,
                false,
                place(
                        "steps." + container.name() + ".depends_on",
                        missing.get(0).line()),
                help);
        missing.forEach(dependency -> findings.add(finding));
    }

    /** Only lines are the same in a file as it is written and after substitution. */
    private Finding.Place place(String field, int line) {
        return new Finding.Place(file.name(), field, line, 0);
    }
}
