package dev.pipewright.drone.glob;

/** A class of characters: {@code a-z}, or {@code ^a-z} for all others. */
final class CharacterClass {

    private CharacterClass() {}

    static Segment.Answer match(String content, int found) {
        int[] points = content.codePoints().toArray();
        if (points.length == 0) {
            return Segment.Answer.BROKEN;
        }
        boolean negated = points[0] == '^';
        boolean within = false;
        int i = negated ? 1 : 0;
        while (i < points.length) {
            int low = points[i++];
            if (low == '-') {
                return Segment.Answer.BROKEN;
            }
            if (low == '\\') {
                if (i == points.length) {
                    return Segment.Answer.BROKEN;
                }
                low = points[i++];
            }
            int high = low;
            if (i < points.length && points[i] == '-') {
                if (++i == points.length || points[i] == '-') {
                    return Segment.Answer.BROKEN;
                }
                high = points[i++];
                if (high == '\\') {
                    if (i == points.length) {
                        return Segment.Answer.BROKEN;
                    }
                    high = points[i++];
                }
            }
            within |= low <= found && found <= high;
        }
        return within == negated ? Segment.Answer.NO : Segment.Answer.YES;
    }
}
