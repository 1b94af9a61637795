package dev.pipewright.drone.build;

/**
 * Where a build runs.
 *
 * @param repository the full name of the repository
 * @param instance the host name of the server
 * @param isTrusted whether an administrator marked the repository as trusted
 */
record Surroundings(String repository, String instance, boolean isTrusted) {

    Surroundings repository(String value) {
        return new Surroundings(value, instance, isTrusted);
    }

    Surroundings instance(String value) {
        return new Surroundings(repository, value, isTrusted);
    }

    Surroundings trusted(boolean value) {
        return new Surroundings(repository, instance, value);
    }
}
