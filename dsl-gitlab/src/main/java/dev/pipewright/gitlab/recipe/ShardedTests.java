package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.ALWAYS;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PUSH;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.recipe.Events.DEFAULT_BRANCH;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import dev.pipewright.tree.Node;
import java.time.Duration;
import java.util.List;

/**
 * Tests spread over several runners, each test file on exactly one of them: in turn, or by how long each took on the default
 * branch, the longest first and each to the runner that has the least to do.
 *
 * <pre>{@code
 * ShardedTests.over(4, "find tests -name 'test_*.py'", "pytest --junitxml=report.xml")
 *     .byTimings()
 *     .jobs(job("test").stage("test").image("python:3.13.9-slim"))
 * }</pre>
 */
public final class ShardedTests {

    private static final String BY_COUNT = """
            %s | LC_ALL=C sort > all-tests.txt
            awk -v node="${CI_NODE_INDEX:-1}" -v total="${CI_NODE_TOTAL:-1}" \\
              'NR %% total == node %% total' all-tests.txt > shard.txt
            """;

    private static final String BY_TIMINGS = """
            %s | LC_ALL=C sort > all-tests.txt
            touch test-timings.txt
            # A test without a recorded time is taken for an average one.
            awk '
              FILENAME == "test-timings.txt" { seconds[$2] = $1; sum += $1; known++; next }
              { printf "%%.3f %%s\\n", ($0 in seconds) ? seconds[$0] : (known ? sum / known : 1), $0 }
            ' test-timings.txt all-tests.txt | LC_ALL=C sort -k 1,1nr -k 2 > by-length.txt
            awk -v node="${CI_NODE_INDEX:-1}" -v total="${CI_NODE_TOTAL:-1}" '
              {
                least = 1
                for (i = 2; i <= total; i++) if (load[i] + 0 < load[least] + 0) least = i
                load[least] += $1
                if (least == node) print $2
              }
            ' by-length.txt > shard.txt
            """;

    private static final String RUN = """
            echo "$(wc -l < shard.txt) of $(wc -l < all-tests.txt) test files on this runner"
            if [ -s shard.txt ]; then
              tr '\\n' '\\000' < shard.txt | xargs -0 %s
            fi
            """;

    private static final String RUN_AND_KEEP_TIMES = """
            echo "$(wc -l < shard.txt) of $(wc -l < all-tests.txt) test files on this runner"
            mkdir -p reports
            if [ -s shard.txt ]; then
              status=0
              tr '\\n' '\\000' < shard.txt | xargs -0 %s || status=$?
              # Reports behind each other in one file are no XML, but the times in them can be read.
              cat %s > "reports/$CI_NODE_INDEX.xml"
              [ "$status" -eq 0 ] || exit "$status"
            fi
            """;

    /** From the times of the test cases to one of each file, whose path a test's class follows. */
    private static final String RECORD = """
            %1$s | LC_ALL=C sort > all-tests.txt
            cat %2$s | awk '
              BEGIN { RS = "<" }
              function attribute(name, text) {
                text = ""
                if (match($0, "[ \\t\\n]" name "=\\"[^\\"]*\\"")) {
                  text = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
                }
                return text
              }
              /^testcase[ \\t\\n]/ {
                file = attribute("file")
                class = attribute("classname")
                sub(/[$].*/, "", class)
                if (file != "") byFile[file] += attribute("time")
                else byClass[class] += attribute("time")
              }
              END {
                for (file in byFile) print byFile[file], "file", file
                for (class in byClass) print byClass[class], "class", class
              }
            ' > times.txt
            awk '
              FILENAME == "times.txt" { times[NR] = $1; kind[NR] = $2; name[NR] = $3; count = NR; next }
              {
                dotted = $0
                sub(/^[.][/]/, "", dotted)
                plain = dotted
                sub(/[.][^.\\/]*$/, "", dotted)
                gsub(/[\\/]/, ".", dotted)
                seconds = 0
                ran = 0
                for (i = 1; i <= count; i++) {
                  if (kind[i] == "file" ? name[i] == plain : matches(name[i])) {
                    seconds += times[i]
                    ran = 1
                  }
                }
                if (ran) printf "%%.3f %%s\\n", seconds, $0
              }
              function matches(class) {
                if (class == dotted || index(class, dotted ".") == 1) return 1
                return length(dotted) > length(class) && substr(dotted, length(dotted) - length(class)) == "." class
              }
            ' times.txt all-tests.txt > test-timings.txt
            echo "recorded the times of $(wc -l < test-timings.txt) of $(wc -l < all-tests.txt) test files"
            """;

    /** Shared by protected and other branches: the default branch writes it, and every branch wants to read it. */
    private static final Cache TIMINGS = cache("test-timings")
            .key("test-timings")
            .paths("test-timings.txt")
            .unprotect(true)
            .policy(PULL);

    private final int shards;
    private final String find;
    private final String run;
    private final String report;
    private final boolean timed;

    private ShardedTests(int shards, String find, String run, String report, boolean timed) {
        this.shards = shards;
        this.find = find;
        this.run = run;
        this.report = report;
        this.timed = timed;
    }

    /**
     * Tests over so many runners, in turn.
     *
     * @param shards 2 to 200
     * @param find a command that prints the test files, one a line, without blanks in their names
     * @param run a command that takes the test files behind it and writes {@code report.xml}
     * @throws IllegalArgumentException for another number, or an empty command
     */
    public static ShardedTests over(int shards, String find, String run) {
        if (shards < 2 || shards > 200) {
            throw new IllegalArgumentException("tests are spread over 2 to 200 runners, but got " + shards
                    + "; on a single one, TestCommand.onAllProcessors() spreads them over its processors");
        }
        if (find.isBlank() || run.isBlank()) {
            throw new IllegalArgumentException(
                    "a command that finds the test files and one that runs them are needed, such as"
                            + " \"find tests -name 'test_*.py'\" and \"pytest --junitxml=report.xml\"");
        }
        return new ShardedTests(shards, find, run, "report.xml", false);
    }

    /**
     * Another place of the JUnit reports, as the shell finds it.
     *
     * @throws IllegalArgumentException for a blank one
     */
    public ShardedTests report(String glob) {
        Required.texts(
                "the place of the JUnit reports is needed, such as \"target/surefire-reports/TEST-*.xml\"", glob);
        return new ShardedTests(shards, find, run, glob, timed);
    }

    /** By recorded times, the longest first; one more job records them on the default branch. */
    public ShardedTests byTimings() {
        return new ShardedTests(shards, find, run, report, true);
    }

    /**
     * The jobs: this one on each runner, and the one that records the times.
     *
     * @param test a job with an image, without a script
     */
    public List<Job> jobs(Job test) {
        String split = (timed ? BY_TIMINGS : BY_COUNT).formatted(find);
        Job sharded = test.parallel(shards)
                .addScript(split, timed ? RUN_AND_KEEP_TIMES.formatted(run, report) : RUN.formatted(run))
                .artifacts(a -> timed
                        ? a.reports(r -> r.junit(report))
                                .name("report-$CI_NODE_INDEX")
                                .paths("reports/")
                                .expireIn(Duration.ofHours(2))
                                .when(ALWAYS)
                        : a.reports(r -> r.junit(report)));
        if (!timed) {
            return List.of(sharded);
        }
        Job collected = sharded.addCache(TIMINGS);
        Job record = GitLab.job("record-timings")
                .image("alpine:3.22.2")
                .needs(collected)
                .rules(rule(DEFAULT_BRANCH))
                .cache(TIMINGS.policy(PUSH))
                .script(RECORD.formatted(find, "reports/*.xml"));
        return List.of(collected, inStageOf(test, record));
    }

    private static Job inStageOf(Job like, Job job) {
        Node stage = like.toNode().get("stage");
        return stage == null ? job : job.set("stage", stage);
    }
}
