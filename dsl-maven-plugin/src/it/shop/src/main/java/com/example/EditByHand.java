package com.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What someone does who does not know that the file is generated. */
public final class EditByHand {
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(System.getProperty("edited"));
        Files.writeString(file, Files.readString(file).replace("./deploy.sh", "./deploy.sh --force"));
    }
}
