package dev.pipewright.tool.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes the value of an option only behind its {@code =}, so that an option without one does not take the file behind it. */
final class AttachedValue implements IParameterPreprocessor {

    private static final String SEPARATOR = "separator";

    @Override
    @SuppressWarnings("JdkObsolete") // picocli has it so
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> known) {
        if (!"=".equals(known.get(SEPARATOR)) && option instanceof OptionSpec given) {
            arguments.push(given.fallbackValue());
        }
        return false;
    }
}
