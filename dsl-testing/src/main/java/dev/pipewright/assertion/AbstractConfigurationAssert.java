package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.table.EventTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be said of the configuration of any CI system.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractConfigurationAssert<S extends AbstractConfigurationAssert<S, A>, A>
        extends AbstractAssert<S, A> permits AbstractCiConfigurationAssert, PipelineAssert {

    AbstractConfigurationAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /** All findings. */
    abstract List<Diagnostic> findings();

    /** The configuration in Java; empty where there is none, so that no files can be made of it. */
    abstract Optional<CiConfiguration> configuration();

    abstract SourceText sources();

    /** Nothing is found, not even worth knowing. */
    public S hasNoFindings() {
        return hasNoFindings(Severity.INFO);
    }

    /** Nothing as grave as this, or graver, is found. */
    public S hasNoFindings(Severity atLeast) {
        List<Diagnostic> grave = findings().stream()
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .toList();
        if (!grave.isEmpty()) {
            String what = atLeast == Severity.INFO
                    ? "no findings"
                    : "no findings of severity " + atLeast.word() + " or worse";
            fail(
                    "there should be " + what + ", and there are " + grave.size(),
                    new TextRenderer(sources()).render(grave));
        }
        return myself;
    }

    /** A check finds something, by its id: {@code GL101}. */
    public S hasFinding(String id) {
        List<Diagnostic> all = findings();
        if (all.stream().noneMatch(finding -> finding.id().equals(id))) {
            fail(
                    "there should be a finding " + id,
                    all.isEmpty() ? "there are none" : new TextRenderer(sources()).render(all));
        }
        return myself;
    }

    /** A check finds nothing, by its id. */
    public S hasNoFinding(String id) {
        List<Diagnostic> found =
                findings().stream().filter(finding -> finding.id().equals(id)).toList();
        if (!found.isEmpty()) {
            fail("there should be no finding " + id, new TextRenderer(sources()).render(found));
        }
        return myself;
    }

    /**
     * The files on disk are those that the definition gives, byte for byte.
     *
     * @param folder the project's root, to which the files' paths are relative
     */
    public S matchesCommitted(Path folder) {
        Optional<CiConfiguration> configuration = configuration();
        if (configuration.isEmpty()) {
            fail("the files can be compared with a definition in Java only", "this is a text or a file already");
        }
        List<CiFile> files = configuration.map(CiConfiguration::files).orElse(List.of());
        for (CiFile file : files) {
            CommittedFile.difference(folder, file)
                    .ifPresent(difference -> fail(
                            "file \"" + file.path()
                                    + "\" should be what its definition says; run 'mvn pipewright:generate'",
                            difference));
        }
        return myself;
    }

    /** A committed file holds this table, or is rewritten where that is asked for. */
    final S matches(Path file, EventTable table) {
        GoldenTable.difference(file, table.markdown())
                .ifPresent(difference -> fail(difference.headline(), difference.because()));
        return myself;
    }

    /** Fails where there is a complaint. */
    final S passes(Optional<String> complaint) {
        complaint.ifPresent(text -> failWithMessage("%s", text));
        return myself;
    }

    final void fail(String headline, String because) {
        failWithMessage("%s", Failure.text(headline, because));
    }
}
