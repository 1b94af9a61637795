package dev.pipewright.drone.legacy;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.DroneVariable;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Ledger;
import dev.pipewright.port.VariableNames;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.UnreadableYamlException;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file of Drone 0.8 into one of today's Drone, and tells what became of every key: steps of a group wait for those before it,
 * a matrix becomes pipelines, and the settings of a plugin become {@code settings}.
 */
public final class LegacyDrone {

    /** A name that Drone replaces in the text of the file. */
    private static final Pattern REPLACED = Pattern.compile("(?<=\\$\\{)DRONE_[A-Z_]+");

    private static final Map<String, String> KNOWN = Arrays.stream(DroneVariable.values())
            .map(DroneVariable::variableName)
            .collect(Collectors.toMap(Function.identity(), Function.identity()));

    private LegacyDrone() {}

    /** Whether a text is such a file: it has {@code pipeline:} and no {@code kind:}. */
    public static boolean recognizes(String text) {
        return root(YamlReader.read(text, DroneConfiguration.DEFAULT_FILE)).isPresent();
    }

    /**
     * The configuration for today's Drone.
     *
     * @param fileName the file that the text came from, for the places in notes
     * @throws UnreadableYamlException if the text is no YAML
     * @throws IllegalArgumentException if the text is no such file
     */
    public static Conversion<DroneConfiguration> convert(String text, String fileName) {
        YamlResult read = YamlReader.read(text, fileName);
        if (read.hasErrors()) {
            throw new UnreadableYamlException(read.diagnostics());
        }
        Mapping root = root(read)
                .orElseThrow(() -> new IllegalArgumentException(
                        fileName + " is no file of Drone 0.8: such a file has \"pipeline\" and no \"kind\""));
        Ledger ledger = new Ledger("Drone");
        List<Mapping> rows = new LegacyPipeline(ledger.account(root, ""), ledger).rows();
        VariableNames variables = new VariableNames(REPLACED, KNOWN, "pipeline", ledger);
        List<Pipeline> pipelines =
                rows.stream().map(row -> Pipeline.from(renamed(variables, row))).toList();
        // The rows of a matrix have the same texts.
        return new Conversion<>(
                DroneConfiguration.of().pipelines(pipelines),
                ledger.notes().stream().distinct().toList());
    }

    private static Mapping renamed(VariableNames variables, Mapping row) {
        @Nullable Node renamed = variables.renamed(row);
        return renamed instanceof Mapping mapping ? mapping : row;
    }

    private static Optional<Mapping> root(YamlResult read) {
        if (read.hasErrors()) {
            return Optional.empty();
        }
        return read.file().documents().stream()
                .findFirst()
                .filter(document -> document instanceof Mapping mapping
                        && mapping.get("pipeline") instanceof Mapping
                        && !mapping.has("kind"))
                .map(Mapping.class::cast);
    }
}
