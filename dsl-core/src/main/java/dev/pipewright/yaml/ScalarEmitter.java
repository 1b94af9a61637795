package dev.pipewright.yaml;

import dev.pipewright.tree.Scalar;
import java.util.function.Predicate;

/** Writes single values. */
final class ScalarEmitter {

    private final Lines out;
    private final boolean quotesVariables;

    ScalarEmitter(Lines out, YamlStyle style) {
        this.out = out;
        this.quotesVariables = style.quotesVariables();
    }

    /** A value after a colon or a hyphen, with its comment and its line's end. */
    void valueAfterBlank(Scalar scalar, int indent, String beside) {
        if (!isInvisible(scalar)) {
            out.add(' ');
        }
        value(scalar, indent, beside);
    }

    /** A value at the place where the text ends, to the end of its last line. */
    void value(Scalar scalar, int indent, String beside) {
        if (keepsSpelling(scalar, TextForm::canBePlain)) {
            spelling(scalar);
        } else if (!scalar.isString()) {
            out.add(Spellings.of(scalar));
        } else {
            TextForm form = quoted(scalar, TextForm.ofValue(scalar.text()));
            if (form == TextForm.LITERAL) {
                literal(scalar.text(), indent, beside);
                return;
            }
            string(scalar.text(), form);
        }
        if (!beside.isEmpty()) {
            out.add(' ').comment(beside);
        }
        out.newline();
    }

    /** A key: always on one line, and never invisible. */
    void key(Scalar scalar) {
        inLine(
                scalar,
                scalar.isString() ? quoted(scalar, TextForm.ofKey(scalar.text())) : TextForm.PLAIN,
                TextForm::canBePlain);
    }

    /** A value between brackets. */
    void inFlow(Scalar scalar) {
        inLine(
                scalar,
                scalar.isString() ? quoted(scalar, TextForm.inFlow(scalar.text())) : TextForm.PLAIN,
                TextForm::canBePlainInFlow);
    }

    private void inLine(Scalar scalar, TextForm form, Predicate<String> canBePlain) {
        if (!isInvisible(scalar) && keepsSpelling(scalar, canBePlain)) {
            spelling(scalar);
        } else if (scalar.isString()) {
            string(scalar.text(), form);
        } else {
            out.add(Spellings.of(scalar));
        }
    }

    /** Whether nothing at all is written: the null of a key without a value. */
    static boolean isInvisible(Scalar scalar) {
        return scalar.isNull() && scalar.spelling().filter(String::isEmpty).isPresent();
    }

    /** Whether the file's own spelling is written: a tag lets it mean the same in quotes. */
    private static boolean keepsSpelling(Scalar scalar, Predicate<String> canBePlain) {
        return !wasPlain(scalar)
                && scalar.spelling()
                        .filter(spelling ->
                                isInvisible(scalar) || scalar.tag().isPresent() || canBePlain.test(spelling))
                        .isPresent();
    }

    private void spelling(Scalar scalar) {
        String spelling = scalar.spelling().orElse("");
        boolean inQuotes = scalar.tag().isPresent() && !isInvisible(scalar) && !TextForm.canBePlainInFlow(spelling);
        string(spelling, inQuotes ? TextForm.inFlow(spelling) : TextForm.PLAIN);
    }

    /** Whether the file had this string without quotes, although a variable is in it. */
    private static boolean wasPlain(Scalar scalar) {
        return scalar.isString()
                && scalar.spelling().filter(scalar.text()::equals).isPresent();
    }

    /** Quotes what a variable could make something else than a string, where its author did not leave it without quotes. */
    private TextForm quoted(Scalar scalar, TextForm form) {
        return quotesVariables && form == TextForm.PLAIN && !wasPlain(scalar) && TextVariables.areIn(scalar.text())
                ? TextForm.SINGLE_QUOTED
                : form;
    }

    private void string(String text, TextForm form) {
        switch (form) {
            case PLAIN -> out.add(text);
            case SINGLE_QUOTED -> out.add('\'').add(text.replace("'", "''")).add('\'');
            case DOUBLE_QUOTED, LITERAL -> DoubleQuotes.write(text, out);
        }
    }

    /** The lines of a block, whose indentation is told by the first, or by a digit where that begins with a tab. */
    private void literal(String text, int indent, String beside) {
        out.add('|');
        if (text.charAt(0) == '\t') {
            out.add('2');
        }
        boolean ends = text.charAt(text.length() - 1) == '\n';
        if (!ends) {
            out.add('-');
        }
        if (!beside.isEmpty()) {
            out.add(' ').comment(beside);
        }
        out.newline();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop > start) {
                out.indent(indent).add(text, start, stop);
            }
            out.newline();
            start = stop + 1;
        }
    }
}
