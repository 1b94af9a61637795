package dev.pipewright.gitlab.resolve.entry;

/** Percent encoding, read leniently. */
final class UrlText {

    private UrlText() {}

    /** The text with each {@code %2F} and the like replaced; what is no code stays. */
    static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low < 0) {
                out.append(text.charAt(i));
            } else {
                out.append((char) (high * 16 + low));
                i += 2;
            }
        }
        return out.toString();
    }
}
