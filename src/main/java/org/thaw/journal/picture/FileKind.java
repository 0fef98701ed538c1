package org.thaw.journal.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, by how it begins, whatever it is called. */
enum FileKind {
    JPEG("jpeg", "\u00FF\u00D8\u00FF"),
    PNG("png", "\u0089PNG\r\n\u001A\n");

    private final String format;
    private final String beginning;

    FileKind(String format, String beginning) {
        this.format = format;
        this.beginning = beginning;
    }

    static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        int length = Math.min(file.length, beginning.length());
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }

    /** As the JDK calls it. */
    String format() {
        return format;
    }
}
