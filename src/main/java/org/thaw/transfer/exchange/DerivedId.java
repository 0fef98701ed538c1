package org.thaw.transfer.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenText;
import org.thaw.vault.EntryId;

/**
 * The ids of a file’s entries in a vault: always the same for the same file, so that importing it twice makes nothing
 * twice. An id that is no UUID, or none at all, becomes a UUID of version 8 (RFC 9562, 5.8) made from what is there.
 */
final class DerivedId {
    // How often the same words without an id came in this file so far: twice the same is two entries.
    private final Map<EntryId, Integer> seen = new HashMap<>();

    EntryId of(OpenEntry entry) {
        return entry.id()
                .map(id -> EntryId.read(id).orElseGet(() -> digest("id", id)))
                .orElseGet(() -> withoutId(entry));
    }

    private EntryId withoutId(OpenEntry entry) {
        String words = OpenText.canonical(entry);
        int before = seen.merge(digest("words", words), 1, Integer::sum);
        return digest("words " + before, words);
    }

    private static EntryId digest(String kind, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("thaw-export " + kind + "\0").getBytes(UTF_8));
            // Half a surrogate pair has no UTF-8; escaped it stays apart from a question mark.
            ByteBuffer bytes =
                    ByteBuffer.wrap(digest.digest(OpenText.escaped(words).getBytes(UTF_8)));
            long high = (bytes.getLong() & ~0xf000L) | 0x8000L;
            long low = (bytes.getLong() & ~(0xc0L << 56)) | (0x80L << 56);
            return new EntryId(new UUID(high, low));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this JDK has no SHA-256", impossible);
        }
    }
}
