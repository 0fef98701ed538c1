package org.thaw.feelings.sayings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.Feeling;

/** What the lines under a heading of a phrase book tell. */
sealed interface Heading {
    /** Headings that begin so are {@link Mention}s; all others are ids of feelings. */
    String MARK = "*";

    /** A feeling, by a construction of its own. */
    record Of(Feeling feeling) implements Heading {}

    /** A word of the vocabulary, and how it is mentioned. */
    enum Mention implements Heading {
        /** Of the person who writes. */
        SAID,
        /** As one more, behind another mention. */
        MORE,
        /** As not there, or as another’s. */
        DENIED;

        String line() {
            return "[" + MARK + name().toLowerCase(Locale.ROOT) + "]";
        }
    }

    static Heading read(String words, Map<String, Feeling> feelings) {
        if (words.startsWith(MARK)) {
            return Mention.valueOf(words.substring(MARK.length()).toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(feelings.get(words))
                .map(Of::new)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no word for a feeling with the id " + words + "."));
    }
}
