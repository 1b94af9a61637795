package dev.pipewright.gitlab.resolve.problem;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The classes of mistakes that GitLab refuses or warns of, each with the id of its finding and what its page tells. A
 * general class, such as {@link #WRONG_KIND}, gives way to that of the keyword in which the mistake stands.
 */
public enum Cause {
    /** A job that says neither what it runs nor what it triggers. */
    NOT_A_JOB(
            "GL010",
            "give it a \"script\", a \"run\" or a \"trigger\"; begin its name with a dot if it is only a template"),
    /** The file is no YAML, or not the YAML that GitLab takes. */
    UNREADABLE(
            "GL020",
            "unreadable",
            "The file is no YAML, or not the YAML that GitLab takes",
            "GitLab reads YAML 1.1 with Ruby's Psych, without dates, sets and other classes, and wants a mapping. "
                    + "Where it cannot read the file no pipeline starts, whatever the rest says.",
            "mind the indentation and the brackets, and quote text that holds \": \" or begins with a special "
                    + "character"),
    /** A mapping has a key that GitLab does not know at this place. */
    UNKNOWN_KEY(
            "GL021",
            "keyword-unknown",
            "A mapping has a key that GitLab does not know at this place",
            "A typo, or a keyword at the wrong level: GitLab refuses the whole configuration. A job that triggers a "
                    + "pipeline knows fewer keywords than one that runs a script.",
            "remove the key, or move it to where GitLab knows it"),
    /** A mapping lacks a key that must be there. */
    MISSING_KEY(
            "GL022",
            "keyword-missing",
            "A mapping lacks a key that must be there",
            "GitLab cannot tell what is meant without it, and refuses the configuration.",
            "add the missing key"),
    /** Keys stand together that exclude each other. */
    CONFLICTING_KEYS(
            "GL023",
            "keywords-conflict",
            "Keys stand together that exclude each other",
            "Each of them answers the same question, so GitLab takes neither and refuses the configuration: a script "
                    + "beside a trigger, a run beside a before_script.",
            "keep one of them"),
    /** A value is of another kind than its keyword takes. */
    WRONG_KIND(
            "GL024",
            "kind-wrong",
            "A value is of another kind than its keyword takes",
            "A string where a list belongs, a number where a string belongs: often YAML has read an unquoted text as "
                    + "a number, a boolean or a mapping.",
            "write it as the kind of value that the keyword takes"),
    /** A value is of the right kind, but none that the keyword takes. */
    WRONG_VALUE(
            "GL025",
            "value-wrong",
            "A value is of the right kind, but none that the keyword takes",
            "GitLab knows all the values of the keyword, and refuses every other one.",
            "take one of the values that the keyword knows"),
    /** There is nothing where something must be. */
    BLANK(
            "GL026",
            "value-blank",
            "There is nothing where something must be",
            "An empty text, list or mapping says nothing, and GitLab refuses it where the keyword needs a value.",
            "give it a value, or remove the key"),
    /** Something is more, longer or deeper than GitLab takes. */
    LIMIT(
            "GL027",
            "limit-exceeded",
            "Something is more, longer or deeper than GitLab takes",
            "GitLab has limits for counts, lengths and depths, and refuses what exceeds them.",
            "make it shorter, or split it"),
    /** A text is no duration. */
    DURATION(
            "GL028",
            "duration-malformed",
            "A text is no duration",
            "Timeouts, expiry and delays are durations in words: a number and a unit. GitLab refuses what it cannot "
                    + "read as one.",
            "write a number with a unit, such as \"90 minutes\" or \"1 day\""),
    /** A condition cannot be read. */
    EXPRESSION(
            "GL029",
            "expression-malformed",
            "A condition cannot be read",
            "A condition compares variables, quoted strings, null and regular expressions; it is no shell. GitLab "
                    + "refuses the configuration where one cannot be read.",
            "a condition reads like $CI_COMMIT_BRANCH == \"main\" && $DEPLOY =~ /^yes/"),
    /** A regular expression cannot be read. */
    REGEX(
            "GL030",
            "regex-malformed",
            "A regular expression cannot be read",
            "GitLab takes the syntax of RE2: between slashes, two characters at least, without lookahead and back "
                    + "references.",
            "write it between slashes, in the syntax of RE2"),
    /** The configuration has no visible job. */
    NO_JOB(
            "GL032",
            "no-visible-job",
            "The configuration has no visible job",
            "Names that begin with a dot are templates, which never run. A pipeline needs at least one job.",
            "add a job whose name does not begin with a dot"),
    /** A job has a name that no job can have. */
    JOB_NAME(
            "GL033",
            "job-name-refused",
            "A job has a name that no job can have",
            "A name is a text of 1 to 255 characters. Unquoted, YAML reads some as a number or a boolean.",
            "quote the name, or choose another"),
    /** A keyword stands both at the top level and under default. */
    DEFINED_TWICE(
            "GL035",
            "default-defined-twice",
            "A keyword stands both at the top level and under default",
            "The top level is the old place for defaults. GitLab does not choose between the two.",
            "keep the one under \"default\""),
    /** An extends leads nowhere, in a circle, or too deep. */
    EXTENDS(
            "GL036",
            "extends-broken",
            "An extends leads nowhere, in a circle, or too deep",
            "What a job extends must be a mapping of this configuration or of an include, and the chain has at most "
                    + "ten steps more.",
            "extend a job or template that exists, and no more than ten levels deep"),
    /** A !reference leads nowhere, in a circle, or is no list of names. */
    REFERENCE(
            "GL037",
            "reference-broken",
            "A !reference leads nowhere, in a circle, or is no list of names",
            "GitLab replaces a reference by what stands at the place that it names. Where nothing stands there it "
                    + "refuses the configuration.",
            "name a job or template and a key of it: !reference [.setup, script]"),
    /** An include cannot be followed. */
    INCLUDE(
            "GL038",
            "include-broken",
            "An include cannot be followed",
            "GitLab reads all files before anything else. Where one is missing, empty or wrongly named, nothing is "
                    + "judged and no pipeline starts.",
            "include a file that exists, by exactly one of local, project, remote, template and component"),
    /** An input is missing, unknown, or not as its declaration wants it. */
    INPUT(
            "GL039",
            "input-refused",
            "An input is missing, unknown, or not as its declaration wants it",
            "A file declares its inputs in its header, with type, options and a pattern. GitLab refuses the including "
                    + "configuration where a value does not fit.",
            "give each input that has no default a value of its type under \"inputs\""),
    /** An interpolation cannot be made. */
    INTERPOLATION(
            "GL040",
            "interpolation-broken",
            "An interpolation cannot be made",
            "Between $[[ and ]] stands an input that the header declares, and at most three functions.",
            "write $[[ inputs.name ]] or $[[ inputs.name | expand_vars ]]"),
    /** A script is blank, or no list of strings. */
    SCRIPT(
            "GL041",
            "script-malformed",
            "A script is blank, or no list of strings",
            "An unquoted \": \" makes a mapping of a line, and an unquoted number or boolean is no string; GitLab "
                    + "refuses both.",
            "write a string or a list of strings, and quote lines that hold \": \""),
    /** The rules are no list of rules, or one of them is not right. */
    RULES(
            "GL042",
            "rules-malformed",
            "The rules are no list of rules, or one of them is not right",
            "Each rule is a mapping with if, changes, exists, when and a few more. GitLab refuses an empty list, an "
                    + "empty rule, and a value of when that it does not know.",
            "write a list: - if: $CI_COMMIT_TAG, each with its \"when\""),
    /** A job has rules beside only, except or start_in. */
    RULES_BESIDE_ONLY(
            "GL043",
            "rules-beside-only",
            "A job has rules beside only, except or start_in",
            "Both decide whether the job runs, so GitLab takes neither. What a job inherits by extends counts too.",
            "translate it into a rule and remove it; set it to null where it is inherited"),
    /** A start_in without delayed, or a delay that is not right. */
    START_IN(
            "GL044",
            "start-in-misplaced",
            "A start_in without delayed, or a delay that is not right",
            "A delay goes only with when: delayed, in the job or in the rule, is a duration, and is a week at most.",
            "write when: delayed beside start_in, and a delay of at most \"1 week\""),
    /** A changes or exists clause is not right. */
    CHANGES(
            "GL045",
            "changes-malformed",
            "A changes or exists clause is not right",
            "The clause is a list of at most 50 paths, or a mapping with paths.",
            "list at most 50 paths, or write paths: [...]"),
    /** The workflow is not right. */
    WORKFLOW(
            "GL046",
            "workflow-malformed",
            "The workflow is not right",
            "A workflow has rules whose when is always or never, a name of at most 255 characters, and auto_cancel; "
                    + "it decides about the whole pipeline.",
            "its rules take when: always or never; on_new_commit takes conservative, interruptible or none"),
    /** A parallel or matrix is not right. */
    PARALLEL(
            "GL047",
            "parallel-malformed",
            "A parallel or matrix is not right",
            "A job becomes 2 to 200 jobs, by a number or by a matrix of texts and whole numbers. GitLab refuses more, "
                    + "and values of other kinds.",
            "write a number from 1 to 200, or matrix: [{NAME: [a, b]}] that makes no more jobs than that"),
    /** A retry is not right. */
    RETRY(
            "GL048",
            "retry-malformed",
            "A retry is not right",
            "A job is retried at most twice, and for the reasons that GitLab knows.",
            "write 0, 1 or 2, or max with when"),
    /** The tags are no list of strings, or too many. */
    TAGS(
            "GL049",
            "tags-malformed",
            "The tags are no list of strings, or too many",
            "Tags choose the runner. GitLab takes a list of fewer than 50.",
            "write a list of fewer than 50 strings"),
    /** A cache is not right. */
    CACHE(
            "GL050",
            "cache-malformed",
            "A cache is not right",
            "A job has at most 4 caches. The key of a cache is a name without slash, or made from one or two files; a "
                    + "policy is pull, push or pull-push.",
            "give it a key without \"/\", paths, and a policy of pull-push, push or pull"),
    /** The artifacts are not right. */
    ARTIFACTS(
            "GL051",
            "artifacts-malformed",
            "The artifacts are not right",
            "GitLab shows artifacts under expose_as only where it knows their paths, and wants the reports in the "
                    + "kinds that it reads.",
            "expose_as needs plain paths without \"*\"; when takes on_success, on_failure or always"),
    /** An environment is not right. */
    ENVIRONMENT(
            "GL052",
            "environment-malformed",
            "An environment is not right",
            "The name of an environment becomes part of addresses, so GitLab takes few characters in it; an action is "
                    + "one of five.",
            "give it a name of letters, digits, blanks and -_/${}., and an action that GitLab knows"),
    /** A release is not right. */
    RELEASE(
            "GL053",
            "release-malformed",
            "A release is not right",
            "A release needs a tag and a description; a date is one of ISO 8601, and links are mappings.",
            "write tag_name and description; released_at as 2026-01-31T12:00:00Z in quotes"),
    /** Pages are published from a job that is none, or are described twice. */
    PAGES(
            "GL054",
            "pages-malformed",
            "Pages are published from a job that is none, or are described twice",
            "publish belongs to a Pages job alone, and says there what pages.publish says too.",
            "give the job \"pages\", with \"publish\" in it and nowhere else"),
    /** An inherit is not right. */
    INHERIT(
            "GL055",
            "inherit-malformed",
            "An inherit is not right",
            "What a job takes from the defaults is all, nothing, or a list of keywords that can be defaults.",
            "write default: false, or a list such as default: [image, cache]"),
    /** A variable is not right. */
    VARIABLES(
            "GL056",
            "variables-malformed",
            "A variable is not right",
            "A variable has a text, a number or a boolean, or a mapping with its value. Description and options "
                    + "belong to variables of the top level alone.",
            "write NAME: \"value\", or a mapping with value; a list is no value"),
    /** A trigger is not right. */
    TRIGGER(
            "GL057",
            "trigger-malformed",
            "A trigger is not right",
            "A trigger names a project, or includes at most 3 files as a child pipeline; an included artifact needs "
                    + "its job, a file of a project its path.",
            "write trigger: group/project, or trigger: {include: file.yml, strategy: depend}"),
    /** A secret or an ID token is not right. */
    SECRETS(
            "GL058",
            "secrets-malformed",
            "A secret or an ID token is not right",
            "A secret comes from exactly one provider, and an ID token is made for an audience.",
            "name one provider with what it needs; give an ID token \"aud\""),
    /** The needs are not right. */
    NEEDS(
            "GL059",
            "needs-malformed",
            "The needs are not right",
            "A need names a job, or a job of another pipeline with all that finds it; at most 5 lead to other "
                    + "pipelines, and names have at most 255 characters.",
            "write a list of names, or of mappings with \"job\""),
    /** An include leads to files that are not on this machine. */
    INCLUDE_UNRESOLVED(
            "GL060",
            "include-not-here",
            "An include leads to files that are not on this machine",
            "Its jobs are unknown, so nothing is said of them, nor of what depends on them: the verdict holds for the "
                    + "rest. Files of other projects, remote ones, templates and components are never fetched; a directory can "
                    + "stand for them.",
            "map it to a directory: \"includes\" in .pipewright.yaml, or --include-project, --include-remote, "
                    + "--include-templates"),
    /** A need of a job that does not exist. */
    NEED_UNKNOWN("GL101", "need a job that this pipeline defines, or write optional: true"),
    /** A need of a job in a later stage. */
    NEED_LATER("GL102", "move the needed job to the same stage or an earlier one"),
    /** Jobs that need each other. */
    NEED_CYCLE("GL103", "remove one of these needs"),
    /** A stage that does not exist. */
    STAGE_UNKNOWN("GL104", "add the stage to \"stages\""),
    /** A job needs the same job twice. */
    NEED_TWICE(
            "GL106",
            "need-twice",
            "A job needs the same job twice",
            "GitLab refuses a need that is there twice, as a text and as a mapping too, and twice among the rows of a "
                    + "matrix.",
            "keep one of them"),
    /** A job depends on the artifacts of a job that does not exist. */
    DEPENDENCY_UNKNOWN(
            "GL107",
            "dependency-unknown-job",
            "A job depends on the artifacts of a job that does not exist",
            "GitLab refuses the whole configuration (\"undefined dependency\"); a job whose artifact is triggered "
                    + "counts too.",
            "depend on a job that this pipeline defines"),
    /** A job depends on the artifacts of a job in a later stage. */
    DEPENDENCY_LATER(
            "GL108",
            "dependency-later-stage",
            "A job depends on the artifacts of a job in a later stage",
            "The artifacts would not be there yet. Dependencies lead to the same stage or an earlier one.",
            "move the other job to an earlier stage"),
    /** A job depends on artifacts of a job that it does not need. */
    DEPENDENCY_NOT_NEEDED(
            "GL109",
            "dependency-not-needed",
            "A job depends on artifacts of a job that it does not need",
            "With needs a job starts as soon as those are done, so only their artifacts are sure to be there.",
            "add the job to \"needs\", or take it out of \"dependencies\""),
    /** The job that is to stop an environment cannot stop it. */
    ON_STOP(
            "GL110",
            "stop-job-broken",
            "The job that is to stop an environment cannot stop it",
            "on_stop names a job of this pipeline with the same environment and action: stop. GitLab refuses anything "
                    + "else.",
            "give that job the same environment name and action: stop"),
    /** A matrix expression names no variable of its matrix. */
    MATRIX(
            "GL111",
            "matrix-expression-broken",
            "A matrix expression names no variable of its matrix",
            "Between $[[ and ]] stands matrix and a variable of this job's own matrix.",
            "write $[[ matrix.NAME ]] with a variable of the matrix"),
    /** The last rule has no condition, and no workflow says which pipelines there are. */
    DUPLICATE_PIPELINES(
            "GL201",
            "rule-without-condition",
            "The last rule has no condition, and no workflow says which pipelines there are",
            "GitLab warns of it: while a merge request is open, one push may start a branch pipeline and a "
                    + "merge-request pipeline, and the job runs in both.",
            "say in \"workflow\" under \"rules\" which pipelines there are");

    private static final Set<Cause> GENERAL =
            Set.of(WRONG_KIND, WRONG_VALUE, BLANK, LIMIT, MISSING_KEY, CONFLICTING_KEYS);

    private final String id;
    private final String kebabName;
    private final String summary;
    private final String why;
    private final String remedy;

    /** A mistake that a check of pipelines finds too: its page is that of the check. */
    Cause(String id, String remedy) {
        this(id, "", "", "", remedy);
    }

    Cause(String id, String kebabName, String summary, String why, String remedy) {
        this.id = id;
        this.kebabName = kebabName;
        this.summary = summary;
        this.why = why;
        this.remedy = remedy;
    }

    /** The id that findings carry. */
    public String id() {
        return id;
    }

    /** How grave a finding is: what GitLab refuses is an error, what it warns of a warning. */
    public Severity severity() {
        return switch (this) {
            case DUPLICATE_PIPELINES -> Severity.WARNING;
            case INCLUDE_UNRESOLVED -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }

    /** What would be right, for a finding that knows nothing more exact. */
    public String remedy() {
        return remedy;
    }

    /** Whether this says only what is wrong and not with what, so that a keyword's own class tells more. */
    public boolean isGeneral() {
        return GENERAL.contains(this);
    }

    /** Whether a check of pipelines has the same id, and the page. */
    public boolean isToldByCheck() {
        return kebabName.isEmpty();
    }

    /** What the pages tell of those classes that no check of pipelines has, by ascending id. */
    public static List<CheckSummary> summaries() {
        return Arrays.stream(values())
                .filter(cause -> !cause.isToldByCheck())
                .map(cause -> new CheckSummary(cause.id, cause.kebabName, cause.summary, cause.why))
                .toList();
    }
}
