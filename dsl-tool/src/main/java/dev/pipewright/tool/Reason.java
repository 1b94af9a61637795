package dev.pipewright.tool;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be had, in words; the exceptions of Java often carry nothing but its name. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof FileSystemException fileSystem) {
            String file = fileSystem.getFile() == null ? "it" : fileSystem.getFile();
            if (e instanceof NoSuchFileException) {
                return file + " does not exist, or is a link that leads nowhere";
            }
            if (e instanceof AccessDeniedException) {
                return file + " may not be touched";
            }
            if (e instanceof FileAlreadyExistsException) {
                return file + " is in the way";
            }
            if (e instanceof FileSystemLoopException) {
                return file + " is a link that leads back to itself";
            }
            return file + (fileSystem.getReason() == null ? " cannot be used" : ": " + fileSystem.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
