package dev.pipewright.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Suppression;
import dev.pipewright.tree.YamlOrigin;
import java.util.Set;

/**
 * Where a suppression holds: in a whole file, or in what stands at a path and below it. A finding may tell another path for
 * the same line (that of the job which takes it over), so lines count too.
 */
final class Scope {

    private final Suppression suppression;
    private final String path;
    private final String file;
    private final Set<Integer> lines;

    private Scope(Suppression suppression, String path, String file, Set<Integer> lines) {
        this.suppression = suppression;
        this.path = path;
        this.file = file;
        this.lines = lines;
    }

    static Scope ofFile(Suppression suppression, String file) {
        return new Scope(suppression, "", file, Set.of());
    }

    static Scope ofPath(Suppression suppression, String path, String file, Set<Integer> lines) {
        return new Scope(suppression, path, file, lines);
    }

    Suppression suppression() {
        return suppression;
    }

    String path() {
        return path;
    }

    boolean covers(Diagnostic finding) {
        if (!finding.id().equals(suppression.id())) {
            return false;
        }
        boolean elsewhere = finding.origin() instanceof YamlOrigin place
                && !file.isEmpty()
                && !place.file().equals(file);
        if (elsewhere) {
            return false;
        }
        return isBelow(finding.path())
                || (finding.origin() instanceof YamlOrigin
                        && lines.contains(finding.origin().line()));
    }

    private boolean isBelow(String other) {
        if (path.isEmpty() || other.equals(path)) {
            return true;
        }
        return other.startsWith(path) && (other.charAt(path.length()) == '.' || other.charAt(path.length()) == '[');
    }
}
