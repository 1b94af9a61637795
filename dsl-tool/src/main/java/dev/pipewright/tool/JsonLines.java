package dev.pipewright.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads lines and answers each with a line as soon as it is read; blank lines are passed over. */
final class JsonLines {

    private JsonLines() {}

    /** Answers one line. */
    @FunctionalInterface
    interface Answer {
        byte[] to(byte[] line) throws IOException;
    }

    static void run(InputStream in, OutputStream out, Answer answer) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, from, i - from);
                    write(line.toByteArray(), out, answer);
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(buffer, from, length - from);
            out.flush();
        }
        write(line.toByteArray(), out, answer);
        out.flush();
    }

    private static void write(byte[] line, OutputStream out, Answer answer) throws IOException {
        if (!isBlank(line)) {
            out.write(answer.to(line));
            out.write('\n');
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
