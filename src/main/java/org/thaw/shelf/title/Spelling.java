package org.thaw.shelf.title;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes two ways of typing the same words alike: capitals, accents, dots and gaps do not count. */
final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** Letters and digits with single gaps. A text of neither, such as a title of three dots, stays as it is. */
    static String plain(String text) {
        String letters = GAPS.matcher(ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? text.strip() : letters;
    }
}
