package dev.pipewright.drone.check;

import dev.pipewright.check.CheckCatalogue;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.server.Phase;
import dev.pipewright.schema.Problem;
import dev.pipewright.schema.Schema;
import dev.pipewright.yaml.YamlReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All checks of Drone files. */
public final class DroneChecks {

    private static final CheckCatalogue<CheckedFile> CHECKS = CheckCatalogue.of(List.of(
            new KeyWithoutEffect(),
            new RunnerTypeUnknown(),
            new DependencyNotBefore(),
            new PartialGraph(),
            new VolumeUndeclared(),
            new VolumeUnused(),
            new NameOutsideSpecification(),
            new ServiceUnreachable(),
            new FastWithCondition(),
            new RunnerMissing(),
            new ConditionLost(),
            new ValueUnknown(),
            new ConditionIgnored(),
            new NeverRuns(),
            new FailureTriggerAlone(),
            new RequiresTrust(),
            new HostDockerMounted(),
            new SecretInConfiguration(),
            new SecretNotResolved(),
            new ImageNotPinned(),
            new UnpinnedImageWithSecrets(),
            new SecretInPullRequest(),
            new DockerWithoutTls(),
            new HostAccessInPullRequest(),
            new PrivilegedCommands(),
            new HostFolderDangerous(),
            new SecretPrinted(),
            new SecretAsBuildArgument(),
            new PluginLosesPrivilege(),
            new RunnerWithoutIsolation(),
            new CloneNotNeeded(),
            new FullClone(),
            new DependenciesFetchedAnew(),
            new LayersBuiltAnew(),
            new SharedDaemonPurged(),
            new ImageBuiltTwice(),
            new ImagesOneAfterAnother(),
            new PinnedImagePulled(),
            new DeploymentsAtOnce(),
            new ServiceNotAwaited(),
            new NumberReformatted(),
            new SettingsWithCommands(),
            new ShellVariableReplaced(),
            new IgnoreWithoutPull(),
            new NotificationOnlyOnSuccess()));

    /** What the schema can find: nothing else of it is said of Drone's files. */
    private static final Set<String> OF_SHAPE = Set.of("unknown-key", "wrong-type", "missing-key");

    private static final Set<String> IDS = allIds();

    private DroneChecks() {}

    static List<Diagnostic> run(CheckedFile file, CheckConfiguration configuration) {
        return CHECKS.run(file, configuration);
    }

    /** The specifications of all checks, by ascending id. */
    public static Stream<CheckInfo> infos() {
        return CHECKS.infos();
    }

    /**
     * What is wrong with the text of a file: what Drone refuses, and what could be better. Whether it is an error is Drone's
     * verdict; what else we see is a warning, unless the configuration says how grave it is.
     *
     * @param file the file's name, for the places in findings
     */
    public static List<Diagnostic> diagnose(String text, String file, CheckConfiguration configuration) {
        return DroneDiagnosis.ofText(text, file, configuration).run();
    }

    /** What reports tell of every finding that has a page: the schema, the checks, and what Drone refuses, by id. */
    public static List<CheckSummary> summaries() {
        Stream<CheckSummary> ofShape =
                Problem.summaries(DroneDiagnosis.PREFIX).stream().filter(each -> OF_SHAPE.contains(each.name()));
        List<CheckSummary> ofPhases =
                Arrays.stream(Phase.values()).map(Phase::summary).toList();
        return Stream.concat(ofShape, Stream.of(CHECKS.summaries(), ofPhases).flatMap(List::stream))
                .sorted(Comparator.comparing(CheckSummary::id))
                .toList();
    }

    /** The ids of all findings about a file, those of its shape, its text and Drone's verdict among them. */
    public static Set<String> ids() {
        return IDS;
    }

    private static Set<String> allIds() {
        Set<String> ids = new TreeSet<>(Schema.ids(DroneDiagnosis.PREFIX));
        ids.addAll(YamlReader.warningIds());
        summaries().forEach(each -> ids.add(each.id()));
        return Collections.unmodifiableSet(ids);
    }
}
