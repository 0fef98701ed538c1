package org.thaw.journal.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The place in a text where a word that was looked for stands, with some words around it. */
final class Excerpt {
    private static final int BEFORE = 50;
    private static final int AFTER = 130;

    private Excerpt() {}

    /** The beginning, where none of the words is found in it. */
    static String of(String text, List<String> forms) {
        String plain = plain(text);
        int at = forms.stream()
                .mapToInt(form -> beginning(plain, form))
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
        int from = at <= BEFORE ? 0 : whole(text, text.indexOf(' ', at - BEFORE) + 1, at);
        int to = Math.min(text.length(), at + AFTER);
        int end = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
        return (from > 0 ? "… " : "")
                + text.substring(from, end).replaceAll("\\s+", " ").strip()
                + (end < text.length() ? "…" : "");
    }

    /** From the beginning of a word, where there is one before the place. */
    private static int whole(String text, int from, int at) {
        int begin = from > 0 && from <= at ? from : at;
        return Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static int beginning(String plain, String form) {
        for (int at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    /** Small letters without accents, as long as the text, so that a place in one is the same place in the other. */
    private static String plain(String text) {
        char[] plain = text.toLowerCase(Locale.ROOT).toCharArray();
        if (plain.length != text.length()) {
            plain = text.toCharArray();
        }
        for (int at = 0; at < plain.length; at++) {
            if (plain[at] > 0x7F && Character.isLetter(plain[at])) {
                plain[at] = Normalizer.normalize(Character.toString(plain[at]), Normalizer.Form.NFD)
                        .charAt(0);
            }
        }
        return new String(plain);
    }
}
