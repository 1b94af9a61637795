package dev.pipewright.gitlab.glob;

import java.util.function.IntPredicate;

/**
 * One of several characters: {@code [a-c_]}, or with {@code !} or {@code ^} none of them. A bracket right after the
 * opening one closes it, so that {@code []} matches nothing and {@code [!]} anything; one that is never closed matches
 * nothing.
 *
 * @param accepts which characters it matches
 * @param end where the glob goes on
 */
record CharacterClass(IntPredicate accepts, int end) {

    /** Reads a class from behind its opening bracket. */
    static CharacterClass read(int[] glob, int from) {
        int i = from;
        boolean negated = i < glob.length && (glob[i] == '!' || glob[i] == '^');
        i += negated ? 1 : 0;
        IntPredicate members = character -> false;
        while (i < glob.length && glob[i] != ']') {
            i += glob[i] == '\\' ? 1 : 0;
            if (i + 1 >= glob.length) {
                break;
            }
            int first = glob[i++];
            int last = first;
            if (glob[i] == '-' && i + 1 < glob.length && glob[i + 1] != ']') {
                i += glob[i + 1] == '\\' ? 2 : 1;
                if (i >= glob.length) {
                    break;
                }
                last = glob[i++];
            }
            members = members.or(between(first, last));
        }
        if (i >= glob.length || glob[i] != ']') {
            return new CharacterClass(character -> false, glob.length);
        }
        return new CharacterClass(negated ? members.negate() : members, i + 1);
    }

    /** A range the wrong way round still holds both of its ends. */
    private static IntPredicate between(int first, int last) {
        return character -> character == first || character == last || (character > first && character < last);
    }
}
