package dev.pipewright.gitlab.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a glob says between two slashes.
 *
 * @param atAnyDepth whether <code>**&#47;</code> stands before it
 * @param parts what it consists of
 */
record Segment(boolean atAnyDepth, List<Segment.Part> parts) {

    /** One character that fits, or any number of any. */
    record Part(boolean isStar, IntPredicate fits) {

        static final Part STAR = new Part(true, character -> true);
        static final Part ANY = new Part(false, character -> true);

        static Part literal(int expected) {
            return new Part(false, character -> character == expected);
        }
    }

    static List<Segment> compile(String glob) {
        return new Compiler(glob).segments();
    }

    /** Whether the whole text fits. Only the last star ever needs to take more, so there is no backtracking. */
    boolean matches(String folder) {
        int[] text = folder.codePoints().toArray();
        int part = 0;
        int at = 0;
        int star = -1;
        int starEnd = 0;
        while (at < text.length || part < parts.size()) {
            if (part < parts.size() && parts.get(part).isStar()) {
                star = part++;
                starEnd = at;
            } else if (part < parts.size()
                    && at < text.length
                    && parts.get(part).fits().test(text[at])) {
                part++;
                at++;
            } else if (star >= 0 && starEnd < text.length) {
                part = star + 1;
                at = ++starEnd;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Reads a glob without braces. */
    private static final class Compiler {

        private final int[] glob;
        private int position;

        Compiler(String glob) {
            this.glob = glob.codePoints().toArray();
        }

        List<Segment> segments() {
            List<Segment> segments = new ArrayList<>();
            do {
                segments.add(segment());
            } while (position++ < glob.length);
            return segments;
        }

        private Segment segment() {
            boolean atAnyDepth = false;
            while (at(0) == '*' && at(1) == '*' && at(2) == '/') {
                position += 3;
                atAnyDepth = true;
            }
            List<Part> parts = new ArrayList<>();
            while (position < glob.length) {
                // An escaped slash is a slash all the same; a backslash at the very end is nothing.
                boolean escaped = at(0) == '\\';
                position += escaped ? 1 : 0;
                int c = at(0);
                if (c == '/' || c < 0) {
                    break;
                }
                position++;
                parts.add(escaped ? Part.literal(c) : part(c));
            }
            return new Segment(atAnyDepth, parts);
        }

        private Part part(int c) {
            return switch (c) {
                case '*' -> Part.STAR;
                case '?' -> Part.ANY;
                case '[' -> characterClass();
                default -> Part.literal(c);
            };
        }

        private Part characterClass() {
            CharacterClass read = CharacterClass.read(glob, position);
            position = read.end();
            return new Part(false, read.accepts());
        }

        private int at(int offset) {
            return position + offset < glob.length ? glob[position + offset] : -1;
        }
    }
}
