package dev.pipewright.testing;

import dev.pipewright.port.PortNote;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a file of which a conversion has told what became of them. */
public final class ToldKeys {

    private final String file;
    private final Set<String> told;

    /** Takes the notes of a file. */
    public ToldKeys(String file, List<PortNote> notes) {
        this.file = file;
        this.told = notes.stream().map(PortNote::path).collect(Collectors.toSet());
    }

    /** The keys below a node of which nothing is told: neither by their own path, nor by that of what they are part of. */
    public List<String> silent(Node node, List<String> paths) {
        List<String> silent = new ArrayList<>();
        look(node, paths, silent);
        return silent;
    }

    private void look(Node node, List<String> paths, List<String> silent) {
        if (paths.stream().anyMatch(told::contains)) {
            return;
        }
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                look(entry.value(), inside(paths, entry.name()), silent);
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                look(sequence.items().get(i), below(paths, "[" + i + "]"), silent);
            }
        } else if (node instanceof Scalar) {
            silent.add(file + ": " + paths.get(0));
        }
    }

    /** The paths of a key; at the top of a file without a name the key alone. */
    private static List<String> inside(List<String> paths, String key) {
        return paths.stream()
                .map(path -> path.isEmpty() ? key : path + "." + key)
                .toList();
    }

    private static List<String> below(List<String> paths, String step) {
        return paths.stream().map(path -> path + step).toList();
    }
}
