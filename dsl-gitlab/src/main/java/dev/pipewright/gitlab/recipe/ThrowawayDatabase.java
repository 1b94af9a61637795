package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.service;

import dev.pipewright.gitlab.Service;

/**
 * A database for tests that is fast because nobody will miss its data: it lies in memory and waits for no disk. What
 * {@code eatmydata} does for programs, these options do for databases.
 *
 * <pre>{@code
 * job("test").services(ThrowawayDatabase.postgres("17.6"))
 * }</pre>
 */
public final class ThrowawayDatabase {

    private ThrowawayDatabase() {}

    /**
     * PostgreSQL as {@code postgres}, user {@code postgres} without a password, for this job alone.
     *
     * @param version the image's tag with its full version
     * @throws IllegalArgumentException for a tag that moves
     */
    public static Service postgres(String version) {
        return service("postgres:" + pinned(version))
                .alias("postgres")
                .command("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
                .variable("POSTGRES_HOST_AUTH_METHOD", "trust")
                // Shared memory is a file system in memory that every container has.
                .variable("PGDATA", "/dev/shm/postgres");
    }

    /**
     * MySQL as {@code mysql}, user {@code root} without a password, for this job alone.
     *
     * @param version the image's tag with its full version
     * @throws IllegalArgumentException for a tag that moves
     */
    public static Service mysql(String version) {
        return service("mysql:" + pinned(version))
                .alias("mysql")
                .command(
                        "mysqld",
                        "--datadir=/dev/shm/mysql",
                        "--skip-log-bin",
                        "--sync-binlog=0",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-doublewrite=0")
                .variable("MYSQL_ALLOW_EMPTY_PASSWORD", "yes");
    }

    private static String pinned(String version) {
        if (!version.matches("\\d+(\\.\\d+)+([-.]\\w+)*")) {
            throw new IllegalArgumentException(
                    "a version with all its numbers does not move, such as \"17.6\" or \"17.6-alpine\", but got \""
                            + version + "\"");
        }
        return version;
    }
}
