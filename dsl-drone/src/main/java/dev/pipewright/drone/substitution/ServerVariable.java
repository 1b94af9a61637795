package dev.pipewright.drone.substitution;

/** A variable that the server replaces in the text of the file before anything runs. */
public interface ServerVariable {

    /** The name of the variable. */
    String variableName();

    /** The variable with one of the server's operators behind its name: {@code with("##v")} is {@code ${NAME##v}}. */
    default String with(String operator) {
        return "${" + variableName() + operator + "}";
    }

    /** The first characters of the value: {@code first(8)} is {@code ${NAME:0:8}}. */
    default String first(int characters) {
        return with(":0:" + characters);
    }
}
