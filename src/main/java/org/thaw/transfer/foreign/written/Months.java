package org.thaw.transfer.foreign.written;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months, in the languages that these programs speak most. */
final class Months {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "es", "fr", "it", "pt", "nl", "el", "id", "is", "no", "da", "sv", "fi", "tr", "uk", "ru", "pl",
            "cs", "hu", "ro");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Month> NAMED = named();

    private Months() {}

    static Optional<Month> named(String word) {
        return Optional.ofNullable(NAMED.get(key(word)));
    }

    /** English comes first: where two languages share a short name for two months, it is the English one. */
    private static Map<String, Month> named() {
        Map<String, Month> named = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    named.putIfAbsent(key(month.getDisplayName(style, locale)), month);
                }
            }
        }
        return named;
    }

    private static String key(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
