package dev.pipewright.drone.glob;

/** Matches what stands between two slashes. */
final class Segment {

    /** What came of it; a broken pattern ends the trying of alternatives. */
    enum Answer {
        YES,
        NO,
        BROKEN
    }

    private Segment() {}

    static Answer match(String pattern, String value) {
        if (pattern.isEmpty()) {
            return value.isEmpty() ? Answer.YES : Answer.NO;
        }
        if (value.isEmpty()) {
            return pattern.equals("*") ? Answer.YES : Answer.NO;
        }
        int p = 0;
        int v = 0;
        while (p < pattern.length() && v < value.length()) {
            int wanted = pattern.codePointAt(p);
            int found = value.codePointAt(v);
            int next = p + Character.charCount(wanted);
            switch (wanted) {
                case '*' -> {
                    return star(pattern, next, value, v);
                }
                case '{' -> {
                    return alternatives(pattern, next, value.substring(v));
                }
                case '\\' -> {
                    if (next == pattern.length()) {
                        return Answer.BROKEN;
                    }
                    if (pattern.codePointAt(next) != found) {
                        return Answer.NO;
                    }
                    next += Character.charCount(found);
                }
                case '[' -> {
                    int end = Glob.indexOf(pattern, ']', next);
                    Answer answer = end < 0 ? Answer.BROKEN : CharacterClass.match(pattern.substring(next, end), found);
                    if (answer != Answer.YES) {
                        return answer;
                    }
                    next = end + 1;
                }
                case '?' -> {}
                default -> {
                    if (wanted != found) {
                        return Answer.NO;
                    }
                }
            }
            p = next;
            v += Character.charCount(found);
        }
        String rest = pattern.substring(p);
        boolean all = v == value.length() && (rest.isEmpty() || rest.equals("*") || rest.equals("**"));
        return all ? Answer.YES : Answer.NO;
    }

    private static Answer star(String pattern, int next, String value, int from) {
        if (next == pattern.length()) {
            return Answer.YES;
        }
        String rest = pattern.substring(next);
        for (int v = from; v < value.length(); v += Character.charCount(value.codePointAt(v))) {
            if (match(rest, value.substring(v)) == Answer.YES) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    private static Answer alternatives(String pattern, int start, String value) {
        int end = Glob.indexOf(pattern, '}', start);
        if (end < 0) {
            return Answer.BROKEN;
        }
        String rest = pattern.substring(end + 1);
        for (String option : Glob.split(pattern.substring(start, end), ',')) {
            Answer answer = match(option + rest, value);
            if (answer != Answer.NO) {
                return answer;
            }
        }
        return Answer.NO;
    }
}
