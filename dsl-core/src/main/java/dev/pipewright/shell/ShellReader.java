package dev.pipewright.shell;

import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Expansion;
import dev.pipewright.shell.Shell.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads shell text from left to right, each character once a nesting level. */
final class ShellReader {

    private static final int DEEPEST = 8;

    private final String text;
    private final List<Command> commands;
    private final int depth;
    private final Deque<String> hereDocuments = new ArrayDeque<>();
    private final StringBuilder word = new StringBuilder();
    private List<Word> words = new ArrayList<>();
    private List<Expansion> expansions = new ArrayList<>();
    private boolean substitutes;
    private boolean inWord;
    private boolean redirected;
    private boolean skipWord;
    private boolean hereDocument;
    private int at;

    ShellReader(String text, List<Command> commands, int depth) {
        this.text = text;
        this.commands = commands;
        this.depth = depth;
    }

    void read() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        endCommand("");
    }

    private void step(char c) {
        switch (c) {
            case ' ', '\t', '\r' -> {
                endWord();
                at++;
            }
            case '\n' -> {
                endCommand("\n");
                at++;
                skipHereDocuments();
            }
            case ';', '(', ')' -> {
                endCommand(String.valueOf(c));
                at++;
            }
            case '|', '&' -> operator(c);
            case '<', '>' -> redirection(c);
            case '#' -> comment();
            default -> wordPart(c);
        }
    }

    private void operator(char c) {
        if (c == '&' && peek(1) == '>') {
            at++;
            return;
        }
        boolean two = peek(1) == c || (c == '|' && peek(1) == '&');
        endCommand(two ? text.substring(at, at + 2) : String.valueOf(c));
        at += two ? 2 : 1;
    }

    private void redirection(char c) {
        if (inWord && word.chars().allMatch(Character::isDigit)) {
            clearWord();
        } else {
            endWord();
        }
        if (peek(1) == '(') {
            inWord = true;
            substitution(at + 2, ')');
            return;
        }
        int length = 1;
        while (peek(length) == c || peek(length) == '&' || peek(length) == '|') {
            length++;
        }
        String sign = text.substring(at, at + length);
        at += length;
        if (sign.equals("<<")) {
            hereDocument = true;
            at += peek(0) == '-' ? 1 : 0;
        }
        redirected |= c == '>' && !sign.endsWith("&");
        skipWord = !sign.equals("<<<");
        while (peek(0) == ' ') {
            at++;
        }
    }

    private void comment() {
        if (inWord) {
            wordPart('#');
            return;
        }
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void wordPart(char c) {
        inWord = true;
        switch (c) {
            case '\\' -> {
                if (peek(1) != '\n' && at + 1 < text.length()) {
                    word.append(text.charAt(at + 1));
                } else if (word.isEmpty()) {
                    inWord = false;
                }
                at += 2;
            }
            case '\'' -> {
                int end = text.indexOf('\'', at + 1);
                int stop = end < 0 ? text.length() : end;
                word.append(text, at + 1, stop);
                at = stop + 1;
            }
            case '"' -> doubleQuoted();
            case '$' -> dollar(false);
            case '`' -> substitution(at + 1, '`');
            default -> {
                word.append(c);
                at++;
            }
        }
    }

    private void doubleQuoted() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '$') {
                dollar(true);
            } else if (c == '`') {
                substitution(at + 1, '`');
            } else {
                word.append(c);
                at++;
            }
        }
        at++;
    }

    private void dollar(boolean quoted) {
        if (peek(1) == '(') {
            if (peek(2) == '(') {
                int end = text.indexOf("))", at);
                at = end < 0 ? text.length() : end + 2;
            } else {
                substitution(at + 2, ')');
            }
            return;
        }
        boolean braces = peek(1) == '{';
        int start = at + (braces ? 2 : 1);
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            expansions.add(new Expansion(text.substring(start, end), quoted));
        }
        if (braces) {
            int close = text.indexOf('}', end);
            end = close < 0 ? text.length() : close + 1;
        }
        end = Math.max(end, at + 1);
        word.append(text, at, end);
        at = end;
    }

    /** Reads the inner commands for themselves; the word keeps their text. */
    private void substitution(int start, char close) {
        int end = close == '`' ? text.indexOf('`', start) : closing(start);
        int stop = end < 0 ? text.length() : end;
        String inner = text.substring(Math.min(start, stop), stop);
        word.append(text, at, Math.min(stop + 1, text.length()));
        substitutes = true;
        if (depth < DEEPEST) {
            List<Command> within = new ArrayList<>();
            new ShellReader(inner, within, depth + 1).read();
            for (Command command : within) {
                commands.add(new Command(command.words(), command.end(), command.redirected(), true));
            }
        }
        at = stop + 1;
    }

    private int closing(int start) {
        int open = 1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'') {
                int end = text.indexOf('\'', i + 1);
                i = end < 0 ? text.length() : end;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        if (hereDocument) {
            hereDocuments.add(word.toString());
        } else if (!skipWord) {
            words.add(new Word(word.toString(), List.copyOf(expansions), substitutes));
        }
        hereDocument = false;
        skipWord = false;
        clearWord();
    }

    private void clearWord() {
        word.setLength(0);
        expansions = new ArrayList<>();
        substitutes = false;
        inWord = false;
    }

    private void endCommand(String end) {
        endWord();
        if (!words.isEmpty()) {
            commands.add(new Command(List.copyOf(words), end, redirected, false));
            words = new ArrayList<>();
        }
        redirected = false;
        skipWord = false;
    }

    private void skipHereDocuments() {
        while (!hereDocuments.isEmpty()) {
            String delimiter = hereDocuments.remove();
            while (at < text.length()) {
                int end = text.indexOf('\n', at);
                int stop = end < 0 ? text.length() : end;
                String line = text.substring(at, stop).strip();
                at = Math.min(stop + 1, text.length());
                if (line.equals(delimiter)) {
                    break;
                }
            }
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
