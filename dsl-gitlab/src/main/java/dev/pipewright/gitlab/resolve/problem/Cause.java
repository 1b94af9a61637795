package dev.pipewright.gitlab.resolve.problem;

/** The classes of mistakes that GitLab refuses, each with the id of its finding. */
public enum Cause {
    /** The text is no YAML, or not the YAML that GitLab takes. */
    UNREADABLE("GL020"),
    /** A key that GitLab does not know at this place. */
    UNKNOWN_KEY("GL021"),
    /** A key that must be there. */
    MISSING_KEY("GL022"),
    /** Keys that exclude each other. */
    CONFLICTING_KEYS("GL023"),
    /** A value of another kind. */
    WRONG_KIND("GL024"),
    /** A value of the right kind that GitLab does not take. */
    WRONG_VALUE("GL025"),
    /** Nothing where something must be. */
    BLANK("GL026"),
    /** More, longer or deeper than GitLab takes. */
    LIMIT("GL027"),
    /** A text that is no duration. */
    DURATION("GL028"),
    /** A condition that cannot be read. */
    EXPRESSION("GL029"),
    /** A regular expression that cannot be read. */
    REGEX("GL030"),
    /** A job that says neither what it runs nor what it triggers. */
    NOT_A_JOB("GL010"),
    /** No job at all. */
    NO_JOB("GL032"),
    /** A name that no job can have. */
    JOB_NAME("GL033"),
    /** Something that only a job of another kind may have. */
    WRONG_JOB("GL034"),
    /** A keyword both at the top level and under {@code default}. */
    DEFINED_TWICE("GL035"),
    /** An {@code extends} that leads nowhere. */
    EXTENDS("GL036"),
    /** A {@code !reference} that leads nowhere. */
    REFERENCE("GL037"),
    /** An {@code include} that cannot be followed. */
    INCLUDE("GL038"),
    /** A wrong or missing input. */
    INPUT("GL039"),
    /** An interpolation that cannot be made. */
    INTERPOLATION("GL040"),
    /** A need of a job that does not exist. */
    NEED_UNKNOWN("GL101"),
    /** A need of a job in a later stage. */
    NEED_LATER("GL102"),
    /** Jobs that need each other. */
    NEED_CYCLE("GL103"),
    /** A stage that does not exist. */
    STAGE_UNKNOWN("GL104"),
    /** A need that is there twice. */
    NEED_TWICE("GL106"),
    /** A dependency on a job that does not exist. */
    DEPENDENCY_UNKNOWN("GL107"),
    /** A dependency on a job of a later stage. */
    DEPENDENCY_LATER("GL108"),
    /** A dependency that is not among the needs. */
    DEPENDENCY_NOT_NEEDED("GL109"),
    /** A job that cannot stop the environment it should. */
    ON_STOP("GL110"),
    /** A matrix expression without its variable. */
    MATRIX("GL111"),
    /** A configuration that may run twice for one push. */
    DUPLICATE_PIPELINES("GL201");

    private final String id;

    Cause(String id) {
        this.id = id;
    }

    /** The id that findings carry. */
    public String id() {
        return id;
    }
}
