package dev.pipewright.gitlab.resolve.include;

/**
 * The project whose files a local include means.
 *
 * @param files its files
 * @param prefix what stands before a path of this project in the names of files; empty for the project itself
 */
public record Place(ProjectFiles files, String prefix) {

    String name(String path) {
        return prefix + path;
    }
}
