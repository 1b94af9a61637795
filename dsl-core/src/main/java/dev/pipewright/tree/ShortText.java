package dev.pipewright.tree;

/** A collection on one line, cut where it grows long: aliases can make a small file's key immense. */
final class ShortText {

    private static final int LONGEST = 200;

    private final StringBuilder out = new StringBuilder();

    private ShortText() {}

    static String of(Node node) {
        ShortText text = new ShortText();
        text.print(node);
        return text.isFull() ? text.out.substring(0, LONGEST) + "..." : text.out.toString();
    }

    private boolean isFull() {
        return out.length() > LONGEST;
    }

    private void print(Node node) {
        node.tag().ifPresent(tag -> out.append(tag).append(' '));
        if (node instanceof Scalar scalar) {
            out.append(scalar.isNull() ? "null" : scalar.text(), 0, Math.min(LONGEST + 1, length(scalar)));
        } else if (node instanceof Sequence sequence) {
            String separator = "[";
            for (Node item : sequence) {
                if (isFull()) {
                    return;
                }
                out.append(separator);
                print(item);
                separator = ", ";
            }
            out.append(sequence.isEmpty() ? "[]" : "]");
        } else if (node instanceof Mapping mapping) {
            String separator = "{";
            for (Entry entry : mapping) {
                if (isFull()) {
                    return;
                }
                out.append(separator);
                print(entry.key());
                out.append(": ");
                print(entry.value());
                separator = ", ";
            }
            out.append(mapping.isEmpty() ? "{}" : "}");
        }
    }

    private static int length(Scalar scalar) {
        return scalar.isNull() ? "null".length() : scalar.text().length();
    }
}
