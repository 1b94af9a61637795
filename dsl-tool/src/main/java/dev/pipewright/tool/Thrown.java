package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came out of a definition instead of a pipeline, as a finding at the user's line. A value that the library refused
 * speaks for itself; anything else is told as what it is.
 */
final class Thrown {

    private static final String LIBRARY = "dev.pipewright.";
    private static final String TOOL = LIBRARY + "tool.";

    private final String definition;
    private final SourceText sources;

    Thrown(String definition, SourceText sources) {
        this.definition = definition;
        this.sources = sources;
    }

    Diagnostic finding(Throwable thrown) {
        Throwable error =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (error instanceof NoClassDefFoundError) {
            return Problem.CANNOT_BE_LOADED
                    .at(placeOf(error), who() + " needs a class that is missing: " + error.getMessage())
                    .addHelp("add its library to the class path");
        }
        Optional<StackTraceElement> refusing = refusing(error);
        if (refusing.isPresent() && error instanceof NullPointerException) {
            return Problem.REFUSED
                    .at(placeOf(error), who() + " gives null to " + name(refusing.get()))
                    .addHelp("give it a value, or leave the call out");
        }
        boolean speaks = error instanceof IllegalArgumentException || error instanceof IllegalStateException;
        return refusing.isPresent() && speaks && !message(error).isEmpty() ? refused(error) : told(error);
    }

    private Diagnostic refused(Throwable error) {
        List<String> lines = message(error).lines().toList();
        Diagnostic found = Problem.REFUSED.at(placeOf(error), lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            found = found.addHelp(line);
        }
        return found.addHelp("correct it in " + who() + "; nothing was written");
    }

    private Diagnostic told(Throwable error) {
        String message = message(error);
        Diagnostic found = Problem.DEFINITION_THROWS.at(
                placeOf(error),
                who() + " throws " + error.getClass().getSimpleName()
                        + (message.isEmpty() ? "" : ": " + oneLine(message)));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(error);
        for (Throwable cause = error.getCause(); cause != null && seen.add(cause); cause = cause.getCause()) {
            found = found.addRelated("caused by " + cause, placeOf(cause));
        }
        return found.addHelp("a definition must only describe; nothing was written");
    }

    /** The method of the library that the user called, where it was the library that threw. */
    private static Optional<StackTraceElement> refusing(Throwable error) {
        StackTraceElement called = null;
        for (StackTraceElement frame : error.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith(TOOL)) {
                return Optional.empty(); // the user's code is not even on the way: a mistake of ours
            }
            if (type.startsWith(LIBRARY)) {
                called = frame;
            } else if (!type.startsWith("java.") && !type.startsWith("jdk.")) {
                break;
            }
        }
        return Optional.ofNullable(called);
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type + "." + frame.getMethodName() + "(...)";
    }

    /** The uppermost line of the user's code: one whose source is at hand, else any that our loader loaded. */
    private Origin placeOf(Throwable error) {
        List<Origin> frames = Arrays.stream(error.getStackTrace())
                .filter(frame -> DefinitionLoader.NAME.equals(frame.getClassLoaderName()))
                .<Origin>map(JavaOrigin::of)
                .toList();
        return frames.stream()
                .filter(frame -> sources.find(frame).isPresent())
                .findFirst()
                .or(() -> frames.stream().findFirst())
                .orElseGet(() -> DefinitionRun.place(definition));
    }

    private String who() {
        return "definition \"" + definition + '"';
    }

    private static String message(Throwable error) {
        return error.getMessage() == null ? "" : error.getMessage().strip();
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
