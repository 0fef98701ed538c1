package org.thaw.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of phrases and spellings that the program carries. */
public final class PhraseFile {
    private PhraseFile() {}

    /**
     * The lines of a file that lies beside a class.
     *
     * @throws IllegalStateException where the program was built without it
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " of phrases is not in the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
