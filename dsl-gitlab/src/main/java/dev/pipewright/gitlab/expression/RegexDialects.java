package dev.pipewright.gitlab.expression;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to write in RE2 for what other dialects have and it has not. */
final class RegexDialects {

    private static final Map<String, String> REMEDIES = new LinkedHashMap<>();

    static {
        String lookahead = "it has no lookahead; test twice instead: $X =~ /^release/ && $X !~ /-rc$/";
        REMEDIES.put("(?=", lookahead);
        REMEDIES.put("(?!", lookahead);
        String lookbehind = "it has no lookbehind; match what stands before as well";
        REMEDIES.put("(?<=", lookbehind);
        REMEDIES.put("(?<!", lookbehind);
        REMEDIES.put("(?>", "it has no atomic groups, and needs none since it never backtracks: write (?:...)");
        REMEDIES.put("(?#", "it has no comments");
        REMEDIES.put("\\Z", "it has no \\Z: write \\z or $ for the end of the text");
        REMEDIES.put("\\h", "it has no \\h: write [0-9a-fA-F], or [ \\t] if you mean blanks");
        REMEDIES.put("\\R", "it has no \\R: write \\r?\\n");
    }

    private RegexDialects() {}

    /** What is wrong with an expression, in words for who knows another dialect, or else RE2's own. */
    static String explain(String source, String error) {
        for (int i = 0; i + 1 < source.length(); i++) {
            if (source.charAt(i) == '\\' && isBackreference(source, i + 1)) {
                return "it has no backreferences: write out what the group may be";
            }
            for (Map.Entry<String, String> remedy : REMEDIES.entrySet()) {
                if (source.startsWith(remedy.getKey(), i)) {
                    return remedy.getValue();
                }
            }
            if (source.charAt(i) == '\\') {
                i++;
            }
        }
        return error.contains("stack underflow") ? "a \")\" closes nothing: write \\) for the character" : error;
    }

    /** A digit, unless another one makes it an octal number. */
    private static boolean isBackreference(String source, int digit) {
        char c = source.charAt(digit);
        char next = digit + 1 < source.length() ? source.charAt(digit + 1) : 0;
        boolean octal = c <= '7' && next >= '0' && next <= '7';
        return c >= '1' && c <= '9' && !octal;
    }
}
