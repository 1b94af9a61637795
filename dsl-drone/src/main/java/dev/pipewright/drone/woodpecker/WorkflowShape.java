package dev.pipewright.drone.woodpecker;

import static dev.pipewright.drone.woodpecker.JsonType.ARRAY;
import static dev.pipewright.drone.woodpecker.JsonType.BOOLEAN;
import static dev.pipewright.drone.woodpecker.JsonType.INTEGER;
import static dev.pipewright.drone.woodpecker.JsonType.NUMBER;
import static dev.pipewright.drone.woodpecker.JsonType.OBJECT;
import static dev.pipewright.drone.woodpecker.JsonType.STRING;
import static java.util.Map.entry;

import dev.pipewright.drone.woodpecker.Demand.AllOf;
import dev.pipewright.drone.woodpecker.Demand.AnyOf;
import dev.pipewright.drone.woodpecker.Demand.AtLeast;
import dev.pipewright.drone.woodpecker.Demand.LeastKeys;
import dev.pipewright.drone.woodpecker.Demand.Members;
import dev.pipewright.drone.woodpecker.Demand.Required;
import dev.pipewright.drone.woodpecker.Demand.Unless;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shape of a workflow that Woodpecker's lint holds files against; its reader takes more, and sometimes less. */
final class WorkflowShape {

    private static final Shape TEXT = Shape.of(STRING);
    private static final Shape FLAG = Shape.of(BOOLEAN);
    private static final Shape WHOLE = Shape.of(INTEGER);
    private static final Shape SINGLE = Shape.of(BOOLEAN, STRING, NUMBER);
    private static final Shape VALUE = Shape.of(BOOLEAN, STRING, NUMBER, ARRAY, OBJECT);

    private static final Shape LIST_OR_TEXT = Shape.oneOf(Shape.list(TEXT), TEXT);
    private static final Shape TEXT_OR_LIST = Shape.oneOf(TEXT, Shape.list(TEXT));
    private static final Shape SINGLES = Shape.mapping(Members.all(SINGLE));
    private static final Shape VALUES = Shape.mapping(Members.all(VALUE));

    // ---- conditions

    private static final Shape GLOBS = Shape.oneOf(
            TEXT,
            Shape.list(TEXT),
            Shape.mapping(Members.only(Map.of("include", TEXT_OR_LIST, "exclude", TEXT_OR_LIST))));

    private static final Shape EVENT = Shape.ANY.words(
            "push",
            "pull_request",
            "pull_request_closed",
            "pull_request_metadata",
            "tag",
            "deployment",
            "cron",
            "manual",
            "release");

    private static final Shape STATUS = TEXT.words("success", "failure");

    private static final Shape PATH = Shape.oneOf(
            TEXT,
            Shape.list(TEXT),
            Shape.mapping(Members.only(Map.of(
                    "include",
                    Shape.list(TEXT),
                    "exclude",
                    Shape.list(TEXT),
                    "ignore_message",
                    TEXT,
                    "on_empty",
                    FLAG))));

    private static final Map<String, Shape> FILTERS = Map.ofEntries(
            entry("repo", GLOBS),
            entry("branch", GLOBS),
            entry("event", Shape.oneOf(EVENT, Shape.list(EVENT))),
            entry("ref", GLOBS),
            entry("cron", GLOBS),
            entry("status", Shape.oneOf(Shape.list(STATUS), STATUS)),
            entry("platform", GLOBS),
            entry("instance", GLOBS),
            entry("path", PATH),
            entry("evaluate", TEXT));

    private static final Shape WORKFLOW_WHEN = when(FILTERS);
    private static final Shape STEP_WHEN = when(and(FILTERS, Map.of("matrix", SINGLES)));

    private static Shape when(Map<String, Shape> filters) {
        Shape condition = Shape.mapping(Members.only(filters));
        return Shape.oneOf(Shape.list(condition), condition);
    }

    // ---- what steps and workflows wait for

    private static final Shape DEPENDENCY =
            Shape.oneOf(TEXT, Shape.mapping(Required.of("name"), Members.only(Map.of("name", TEXT, "optional", FLAG))));

    private static final Shape DEPENDENCIES = Shape.oneOf(TEXT, Shape.list(DEPENDENCY));

    // ---- options of a backend

    private static final Shape PROFILE = Shape.mapping(Members.some(Map.of("type", TEXT, "localhostProfile", TEXT)));

    private static final Shape SECURITY = Shape.mapping(Members.some(Map.of(
            "privileged", FLAG,
            "runAsNonRoot", FLAG,
            "runAsUser", Shape.of(NUMBER),
            "runAsGroup", Shape.of(NUMBER),
            "fsGroup", Shape.of(NUMBER),
            "seccompProfile", PROFILE,
            "apparmorProfile", PROFILE)));

    private static final Shape TOLERATION = Shape.mapping(Members.some(Map.of(
            "key", TEXT,
            "operator", TEXT,
            "value", TEXT,
            "effect", TEXT,
            "tolerationSeconds", WHOLE)));

    private static final Shape KUBERNETES_SECRET = Shape.mapping(Members.only(Map.of(
            "name",
            TEXT,
            "key",
            TEXT,
            "target",
            Shape.oneOf(
                    Shape.mapping(Members.only(Map.of("env", TEXT))),
                    Shape.mapping(Members.only(Map.of("file", TEXT)))))));

    private static final Shape BACKEND = Shape.mapping(Members.some(Map.of(
            "kubernetes",
            Shape.mapping(Members.some(Map.of(
                    "labels", SINGLES,
                    "annotations", SINGLES,
                    "tolerations", Shape.list(TOLERATION),
                    "securityContext", SECURITY,
                    "runtimeClassName", TEXT,
                    "secrets", Shape.list(KUBERNETES_SECRET)))))));

    // ---- containers

    private static final Map<String, Shape> CONTAINER = Map.ofEntries(
            entry("name", TEXT),
            entry("image", TEXT),
            entry("privileged", FLAG),
            entry("pull", FLAG),
            entry("directory", TEXT),
            entry("when", STEP_WHEN),
            entry("volumes", Shape.list(TEXT)),
            entry("backend_options", BACKEND));

    private static final Map<String, Shape> PROGRAM = Map.of(
            "commands", LIST_OR_TEXT,
            "entrypoint", LIST_OR_TEXT,
            "environment", VALUES);

    private static final Map<String, Shape> IN_ORDER = Map.of("depends_on", DEPENDENCIES, "detach", FLAG);

    /** A step of commands; one that says whether it is detached, and is not, must have them. */
    private static final Shape COMMANDS_STEP = Shape.mapping(
            new AllOf(List.of(Shape.ANY.with(new Unless(
                    Shape.ANY.with(Members.some(Map.of("detach", Shape.ANY.with(new Demand.True())))),
                    Shape.ANY.with(new AnyOf(List.of(
                            Shape.ANY.with(Required.of("commands")), Shape.ANY.with(Required.of("entrypoint"))))))))),
            Required.of("image"),
            Members.only(and(
                    CONTAINER,
                    PROGRAM,
                    IN_ORDER,
                    Map.of(
                            "failure", TEXT.words("fail", "ignore", "cancel"),
                            "dns", LIST_OR_TEXT,
                            "dns_search", LIST_OR_TEXT))));

    private static final Shape PLUGIN_STEP = Shape.mapping(
            Required.of("image"),
            Members.only(
                    and(CONTAINER, IN_ORDER, Map.of("settings", VALUES, "failure", TEXT.words("fail", "ignore")))));

    private static final Shape STEP = Shape.anyOf(COMMANDS_STEP, PLUGIN_STEP);

    private static final Shape SERVICE = Shape.mapping(
            new LeastKeys(1),
            Required.of("image"),
            Members.only(and(
                    CONTAINER,
                    PROGRAM,
                    Map.of(
                            "settings", VALUES,
                            "failure", TEXT.words("fail", "ignore"),
                            "ports", Shape.list(Shape.oneOf(Shape.of(NUMBER), TEXT))))));

    private static final Shape CLONE = Shape.oneOf(
            Shape.mapping(Members.only(Map.of(
                    "git",
                    Shape.mapping(Members.some(Map.of(
                            "image",
                            TEXT,
                            "settings",
                            Shape.mapping(new Members(
                                    Map.of(
                                            "depth", Shape.of(NUMBER),
                                            "recursive", FLAG,
                                            "partial", FLAG,
                                            "lfs", FLAG,
                                            "tags", FLAG),
                                    VALUE)))))))),
            Shape.list(STEP));

    // ---- the workflow

    private static final Shape LIMIT = WHOLE.with(new AtLeast(1));

    private static final Shape CONCURRENCY = Shape.oneOf(
            LIMIT, Shape.mapping(Required.of("limit"), Members.only(Map.of("limit", LIMIT, "group", TEXT))));

    private static final Shape MATRIX =
            Shape.mapping(new Members(Map.of("include", Shape.list(Shape.of(OBJECT))), Shape.list(SINGLE)));

    /** What a whole file must be. */
    static final Shape WORKFLOW = Shape.mapping(
            Required.of("steps"),
            Members.only(Map.ofEntries(
                    entry("$schema", TEXT.with(new Demand.Address())),
                    entry("variables", Shape.ANY),
                    entry("clone", CLONE),
                    entry("skip_clone", FLAG),
                    entry("when", WORKFLOW_WHEN),
                    entry("steps", named(STEP)),
                    entry("services", named(SERVICE)),
                    entry("workspace", Shape.of(OBJECT)),
                    entry("matrix", MATRIX),
                    entry("labels", SINGLES),
                    entry("depends_on", DEPENDENCIES),
                    entry("concurrency", CONCURRENCY),
                    entry("runs_on", Shape.list(TEXT)))));

    private WorkflowShape() {}

    /** Containers by name, or in a list. */
    private static Shape named(Shape container) {
        return Shape.oneOf(Shape.mapping(new LeastKeys(1), Members.all(container)), Shape.list(container));
    }

    @SafeVarargs
    private static Map<String, Shape> and(Map<String, Shape>... parts) {
        Map<String, Shape> all = new HashMap<>();
        for (Map<String, Shape> part : parts) {
            all.putAll(part);
        }
        return Map.copyOf(all);
    }
}
