package org.thaw.transfer.foreign.written;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A file’s bytes as text, with every line break as one {@code \n}.
 *
 * @param isGuessed whether the bytes could also mean other letters
 */
public record Letters(String text, boolean isGuessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';
    private static final int ENOUGH = 4096;

    /** Nothing where the bytes are no text. */
    public static Optional<Letters> of(byte[] bytes) {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            if (isWrittenIn(charset, bytes)) {
                return decode(bytes, charset).map(text -> new Letters(text, false));
            }
        }
        return decode(bytes, UTF_8).map(text -> new Letters(text, false)).or(() -> decode(bytes, WINDOWS)
                .map(text -> new Letters(text, true)));
    }

    /** By its mark, or by every other byte of what begins it being nought, as in Latin letters. */
    private static boolean isWrittenIn(Charset utf16, byte[] bytes) {
        int high = utf16.equals(UTF_16LE) ? 1 : 0;
        if (bytes.length < 4) {
            return false;
        }
        if ((bytes[high] & 0xff) == 0xfe && (bytes[1 - high] & 0xff) == 0xff) {
            return true;
        }
        int seen = Math.min(bytes.length, ENOUGH) / 2;
        int noughts = 0;
        for (int pair = 0; pair < seen; pair++) {
            noughts += bytes[2 * pair + high] == 0 && bytes[2 * pair + 1 - high] != 0 ? 1 : 0;
        }
        return noughts > seen * 3 / 4;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
            return Optional.of(unmarked)
                    .filter(Letters::isText)
                    .map(words -> words.indexOf('\r') < 0
                            ? words
                            : words.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException notThese) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(letter -> letter < ' ' && !isUsual(letter));
    }

    /** Breaks of lines and pages, tabs, and the bell and escape that terminals leave behind. */
    private static boolean isUsual(int control) {
        return (control >= 7 && control <= 13) || control == 27;
    }

    @Override
    public String toString() {
        return "Letters[hidden]";
    }
}
