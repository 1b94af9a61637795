package dev.pipewright.drone.woodpecker;

import dev.pipewright.diagnostic.CheckSummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of what Woodpecker says; each has an id of its own, and a page. */
public enum FindingKind {
    /** The linter's schema: a key that it does not know. */
    UNKNOWN_KEY("WP001", Part.LINTER, "A key that Woodpecker does not know where it stands", """
            Woodpecker says "Additional property ... is not allowed" and runs the workflow without what the key should have done: a typo, \
            or a word of another CI system. Of a step it wants either commands or settings: the word that fits less is the one it names.
            """),
    /** The linter's schema: a value of another type. */
    WRONG_TYPE("WP002", Part.LINTER, "A value of another type than the key takes", """
            Woodpecker says "Invalid type. Expected: ..., given: ..." and reads the value all the same, perhaps as something else: \
            a number without quotes as text, a key without a value as nothing. Write a value of the type expected, texts that look like numbers \
            in quotes.
            """),
    /** The linter's schema: a text that is none of the possible ones. */
    WRONG_VALUE("WP003", Part.LINTER, "A word that the key does not take", """
            Woodpecker says "... must be one of the following" and takes the word all the same: an event that does not exist is never met, \
            a failure policy that does not exist is none. Write one of the words that it names.
            """),
    /** The linter's schema: too little. */
    OUT_OF_LIMITS("WP004", Part.LINTER, "Less than the key takes", """
            Woodpecker says "Must have at least ... properties" or "Must be greater than or equal to ...": an empty section, or a limit below \
            one, says nothing. Leave the key out instead.
            """),
    /** The linter's schema: a key that is missing. */
    MISSING_KEY("WP005", Part.LINTER, "A key that has to be there is missing", """
            Woodpecker says "... is required": without the key the rest says nothing that could be done.
            """),
    /** The linter's schema: keys that fit no form as a whole, or more than one. */
    WRONG_COMBINATION("WP006", Part.LINTER, "Keys that do not go together", """
            Woodpecker says "Must validate one and only one schema (oneOf)" or the like, where each value is right alone and all of them \
            together are none of the forms that it knows, or more than one: the target of a secret is either `env` or `file`.
            """),
    /** The reader of YAML. */
    PARSE("WP020", Part.PARSE, "Woodpecker cannot read the file", """
            No workflow of the repository runs. The file is no YAML, or a key has a kind of value that Woodpecker cannot read.
            """),
    /** The substitution of variables. */
    SUBSTITUTION("WP021", Part.SUBSTITUTION, "Woodpecker cannot replace the variables of the text", """
            Woodpecker replaces every ${NAME} before it reads the file, comments included, and ends the pipeline at one that it does not \
            understand. For the shell write $${NAME}.
            """),
    /** The linter: steps or an image are missing. */
    INCOMPLETE("WP101", Part.LINTER, "Steps or an image are missing", """
            Woodpecker says "Invalid or missing `steps` section" or "Invalid or missing image" and runs no workflow of the repository. \
            Each workflow needs steps, and each step and service an image.
            """),
    /** The compiler: steps that wait for what is not there, or for each other. */
    GRAPH("WP102", Part.GRAPH, "Steps wait for what an event leaves out, or for each other", """
            The pipeline ends with an error as soon as such an event arrives. Where a step may be left out, make the dependency optional: \
            {name: build, optional: true}.
            """),
    /** The compiler: values that it cannot use. */
    COMPILE("WP103", Part.COMPILE, "A value that Woodpecker cannot use", """
            The linter says nothing, and the pipeline ends with an error when an event arrives: a port or host of a wrong form, a secret that \
            does not exist or is named by something else than a text.
            """),
    /** The linter: a step waits for one that does not exist. */
    UNKNOWN_DEPENDENCY("WP104", Part.LINTER, "A step waits for a step that does not exist", """
            Woodpecker says "One or more of the specified dependencies do not exist" and runs no workflow of the repository. Correct the \
            name, or make the dependency optional.
            """),
    /** The linter: settings beside what a plugin cannot have. */
    SETTINGS_CONFLICT("WP105", Part.LINTER, "Settings beside commands, an entrypoint or an environment", """
            Woodpecker says "Cannot configure both `commands` and `settings`", and runs no workflow of the repository; beside `environment` it \
            only warns. Settings are for the image's own program, which commands and an entrypoint replace: use one or the other.
            """),
    /** The linter: what works but should not be done. */
    BAD_HABIT("WP201", Part.BAD_HABIT, "Neither a step nor its workflow says on which events it runs", """
            Woodpecker says "Consider adding a `when` block with an `event` filter" or "Set an event filter for all steps": without one a step runs on \
            every event, closed pull requests and releases among them. Name the events, `when: {event: [push, pull_request]}`.
            """),
    /** The evaluation of a condition. */
    CONDITION("WP202", Part.CONDITION, "An expression that Woodpecker cannot evaluate", """
            The pipeline ends with an error when an event arrives. The expression of `evaluate` must give true or false.
            """),
    /** The linter: what is going to disappear. */
    DEPRECATION("WP301", Part.DEPRECATION, "What Woodpecker is going to remove", """
            Woodpecker says "Usage of ... is deprecated, use ...": it works today and will not after an upgrade. Use what it names.
            """),
    /** The linter: what needs an administrator's trust. */
    TRUST("WP401", Part.LINTER, "What needs an administrator's trust", """
            Woodpecker says "Insufficient trust level to use ..." and runs no workflow of the repository, until an administrator trusts it: \
            volumes, devices, networks and privileged containers reach beyond the build. Do without, or have it trusted.
            """),
    /** The linter: an image that is no longer privileged. */
    PRIVILEGED_PLUGIN("WP402", Part.LINTER, "A plugin that is no longer privileged by itself", """
            Woodpecker says "The formerly privileged plugin ... is no longer privileged by default" and runs no workflow of the repository, \
            unless the server names the image in WOODPECKER_PLUGINS_PRIVILEGED. Build with woodpeckerci/plugin-kaniko, or ask the administrator.
            """),
    /** The linter: a clone step that gets no credentials. */
    UNTRUSTED_CLONE("WP403", Part.LINTER, "A clone step that gets no credentials", """
            Woodpecker says "Specified clone image does not match allow list, netrc is not injected": the step cannot clone a private \
            repository. Use one of the images that the server trusts, woodpeckerci/plugin-git among them, as a plugin.
            """);

    /** A part of Woodpecker, and what it puts before its words. */
    enum Part {
        PARSE("[compiler] "),
        SUBSTITUTION(""),
        LINTER("[linter] "),
        DEPRECATION("[deprecation] "),
        BAD_HABIT("[bad_habit] "),
        CONDITION(""),
        GRAPH(""),
        COMPILE("");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private static final String MANUAL = "https://woodpecker-ci.org/docs/usage/";

    private final String id;
    private final Part part;
    private final String summary;
    private final String why;

    FindingKind(String id, Part part, String summary, String why) {
        this.id = id;
        this.part = part;
        this.summary = summary;
        this.why = why.strip();
    }

    /** The id of the finding as a diagnostic. */
    public String id() {
        return id;
    }

    /** The part of Woodpecker that says it, by Woodpecker's own name where it has one: {@code linter}, {@code bad_habit}. */
    public String part() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The page of Woodpecker's manual that it points to. */
    Optional<String> docs() {
        return switch (this) {
            case BAD_HABIT -> Optional.of(MANUAL + "linter#event-filter-for-all-steps");
            case DEPRECATION -> Optional.of(MANUAL + "workflow-syntax#status");
            default -> Optional.empty();
        };
    }

    /** What to do about it, where the finding itself does not tell. */
    Optional<String> remedy() {
        return Optional.ofNullable(
                switch (this) {
                    case SUBSTITUTION -> "for the shell write $${NAME}";
                    case INCOMPLETE -> "every workflow has steps, and every step and service an image";
                    case SETTINGS_CONFLICT -> "settings are for the image's own program: leave out one or the other";
                    case BAD_HABIT -> "say on which events: when: {event: [push, pull_request]}";
                    case TRUST -> "do without it, or let an administrator trust the repository";
                    case PRIVILEGED_PLUGIN -> "woodpeckerci/plugin-kaniko builds images without privilege";
                    case UNTRUSTED_CLONE ->
                        "use woodpeckerci/plugin-git, or an image that the server's administrator trusts";
                    default -> null;
                });
    }

    String label() {
        return part.label;
    }

    /** What reports tell of every kind, by id. */
    public static List<CheckSummary> summaries() {
        return Arrays.stream(values())
                .map(kind -> new CheckSummary(
                        kind.id, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind.summary, kind.why))
                .sorted(Comparator.comparing(CheckSummary::id))
                .toList();
    }
}
