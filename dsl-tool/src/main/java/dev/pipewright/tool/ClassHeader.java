package dev.pipewright.tool;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a class file tells. It is read instead of loading the class, since a project's classes may need
 * libraries that are absent, and may be too new for this Java.
 *
 * @param major the version of the class file; Java 17's is 61
 * @param access the modifiers
 * @param name the binary name
 * @param parents the binary names of the superclass and the interfaces
 */
record ClassHeader(int major, int access, String name, List<String> parents) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_1_MAJOR = 44;

    static ClassHeader read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readUnsignedShort();
        int major = in.readUnsignedShort();
        int size = in.readUnsignedShort();
        @Nullable String[] words = new String[size];
        int[] classes = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> words[i] = in.readUTF();
                case 7 -> classes[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two places
                }
                default -> throw new IOException("unknown constant " + tag + " in a class file");
            }
        }
        int access = in.readUnsignedShort();
        String name = name(words, classes, in.readUnsignedShort());
        List<String> parents = new ArrayList<>();
        int superclass = in.readUnsignedShort();
        if (superclass != 0) {
            parents.add(name(words, classes, superclass));
        }
        int interfaces = in.readUnsignedShort();
        for (int i = 0; i < interfaces; i++) {
            parents.add(name(words, classes, in.readUnsignedShort()));
        }
        return new ClassHeader(major, access, name, List.copyOf(parents));
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access) || Modifier.isInterface(access);
    }

    /** The Java version for which the class was compiled. */
    int java() {
        return major - JAVA_1_MAJOR;
    }

    boolean isTooNew() {
        return java() > Runtime.version().feature();
    }

    private static String name(@Nullable String[] words, int[] classes, int index) throws IOException {
        String word = words[classes[index]];
        if (word == null) {
            throw new IOException("a class file without its names");
        }
        return word.replace('/', '.');
    }
}
