package org.thaw.care.paper;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which letters the fonts of the paper can draw. A picture sign is written as its name; letters of a script that they
 * cannot set are named, so that nothing becomes an empty box in silence.
 */
final class Letters {
    /** Scripts whose letters stand side by side: others have to be shaped, which the renderer does not do. */
    private static final Set<UnicodeScript> SET = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final BitSet drawable;

    Letters(BitSet drawable) {
        this.drawable = drawable;
    }

    static Letters ofFonts() {
        return Fonts.LETTERS;
    }

    /**
     * A text as it is drawn.
     *
     * @param lacking the letters that cannot be
     */
    record Drawn(String text, List<String> lacking) {
        @Override
        public String toString() {
            return "Drawn[hidden]";
        }
    }

    Drawn draw(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        SequencedSet<String> lacking = new LinkedHashSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (isDrawn(letter)) {
                drawn.appendCodePoint(letter);
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                drawn.append(' ');
            } else if (isPartOfWords(letter)) {
                lacking.add(Character.toString(letter));
            } else if (isSeen(letter)) {
                drawn.append('[').append(name(letter)).append(']');
            }
        });
        return new Drawn(drawn.toString(), List.copyOf(lacking));
    }

    private boolean isDrawn(int letter) {
        return letter == '\n' || (drawable.get(letter) && SET.contains(UnicodeScript.of(letter)) && isSeen(letter));
    }

    private static boolean isPartOfWords(int letter) {
        return Character.isLetterOrDigit(letter)
                || (isMark(letter) && UnicodeScript.of(letter) != UnicodeScript.INHERITED);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Signs that only steer how others are shown are left out, such as joiners, directions and variants. */
    private static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        boolean isVariant = letter >= 0xFE00 && letter <= 0xFE0F;
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE && !isVariant;
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? "sign" : name.toLowerCase(Locale.ROOT);
    }
}
