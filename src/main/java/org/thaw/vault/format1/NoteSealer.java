package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Seals a short note with a key of its own. */
public final class NoteSealer {
    private NoteSealer() {}

    /**
     * The note, sealed.
     *
     * @param use what the note is for; it opens for no other
     */
    public static Sealed seal(DangerousKeyBytes key, String note, String use) {
        return AesGcm.seal(key, Padding.pad(note.getBytes(UTF_8)), use.getBytes(UTF_8));
    }

    /** The note, or nothing where any byte, the key or the use is another. */
    public static Optional<String> open(DangerousKeyBytes key, Sealed sealed, String use) {
        return AesGcm.open(key, sealed, use.getBytes(UTF_8))
                .flatMap(Padding::unpad)
                .map(bytes -> new String(bytes, UTF_8));
    }
}
