package dev.pipewright.gitlab.simulate;

import java.util.List;

/**
 * What is around the event: the project, and the merge requests that are open for its branch.
 *
 * @param hasKubernetes whether the project has an active Kubernetes cluster, for {@code only:kubernetes}
 */
record Surroundings(
        String project, String defaultBranch, boolean hasKubernetes, List<String> openMergeRequests, String user) {

    static final Surroundings STANDARD = new Surroundings("group/project", "main", false, List.of(), "developer");

    Surroundings project(String path) {
        return new Surroundings(path, defaultBranch, hasKubernetes, openMergeRequests, user);
    }

    Surroundings defaultBranch(String branch) {
        return new Surroundings(project, branch, hasKubernetes, openMergeRequests, user);
    }

    Surroundings kubernetes() {
        return new Surroundings(project, defaultBranch, true, openMergeRequests, user);
    }

    Surroundings openMergeRequests(List<String> references) {
        return new Surroundings(project, defaultBranch, hasKubernetes, List.copyOf(references), user);
    }

    Surroundings user(String login) {
        return new Surroundings(project, defaultBranch, hasKubernetes, openMergeRequests, login);
    }
}
