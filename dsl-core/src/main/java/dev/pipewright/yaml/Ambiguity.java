package dev.pipewright.yaml;

import java.util.regex.Pattern;

/** Knows the words that some reader of YAML 1.1 or 1.2 takes for something other than a string. */
final class Ambiguity {

    private static final Pattern NUMBER_OR_DATE = Pattern.compile("(?i)"
            + "[-+]?[0-9][0-9_,]*(\\.[0-9_,]*)?(e[-+]?[0-9]+)?"
            + "|[-+]?\\.[0-9][0-9_,]*(e[-+]?[0-9]+)?"
            + "|[-+]?\\.e[-+]?[0-9]+"
            + "|[-+]?0[xob][0-9a-f_,]+"
            + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
            + "|[-+]?\\.inf|\\.nan"
            + "|-?[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    private Ambiguity() {}

    /** Whether the text, written plain on one line, might be read as a number, a date, a boolean, null, a symbol or a merge. */
    static boolean is(String text) {
        return switch (text.charAt(0)) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '.' ->
                NUMBER_OR_DATE.matcher(text).matches();
            case ':' -> text.length() > 1;
            case '!' -> true;
            case '=' -> text.length() == 1;
            case '<' -> text.equals("<<");
            case '~', 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O' -> Words.mayMeanSomething(text);
            default -> false;
        };
    }
}
