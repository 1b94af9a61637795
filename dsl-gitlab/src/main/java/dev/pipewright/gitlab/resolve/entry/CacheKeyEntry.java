package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.oneOfKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;

/** {@code cache:key}: a name, or files whose content is the name. */
final class CacheKeyEntry {

    private static final int FILES = 2;

    private static final EntryKind SIMPLE =
            EntryKind.leaf("simple key").rule(name(config())).value(entry -> text(entry.config()));

    private static final EntryKind FILE_LIST = EntryKind.leaf("files")
            .rules(config().strings(), config().rule((entry, node) -> {
                int size = node instanceof Sequence files
                        ? files.size()
                        : Ruby.text(node).length();
                if (size < 1) {
                    entry.report(Cause.BLANK, "requires at least 1 item", "needs at least one file");
                } else if (size > FILES) {
                    entry.report(
                            Cause.LIMIT,
                            "has too many items (maximum is " + FILES + ")",
                            "has " + size + " files, and " + FILES + " is the most");
                }
            }));

    private static final EntryKind PREFIX = EntryKind.leaf("prefix").rule(name(config()));

    private static final EntryKind COMPLEX = EntryKind.mapping("complex key")
            .rules(allowedKeys("files", "files_commits", "prefix"), oneOfKeys("files", "files_commits"))
            .child("files", () -> FILE_LIST)
            .child("files_commits", () -> FILE_LIST)
            .child("prefix", () -> PREFIX);

    static final EntryKind KIND = EntryKind.choice("key")
            .when(Ruby::isText, SIMPLE)
            .when(Mapping.class::isInstance, COMPLEX)
            .otherwise(Cause.WRONG_KIND, "should be a hash, a string or a symbol", "must be a string or a mapping")
            .fallback(Scalar.of("default"));

    private static Node text(Node node) {
        return node;
    }

    private static EntryKind.Rule name(Attribute key) {
        return key.rule((entry, node) -> {
            if (!Ruby.isText(node)) {
                entry.report(Cause.WRONG_KIND, "should be a string or symbol", "must be a string");
                return;
            }
            String name = UrlText.unescaped(Ruby.text(node));
            if (name.contains("/")) {
                entry.report(Cause.WRONG_VALUE, "cannot contain the \"/\" character", "cannot contain a slash");
            } else if (name.equals(".") || name.equals("..")) {
                entry.report(Cause.WRONG_VALUE, "cannot be \".\" or \"..\"", "cannot be \".\" or \"..\"");
            }
        });
    }

    private CacheKeyEntry() {}
}
