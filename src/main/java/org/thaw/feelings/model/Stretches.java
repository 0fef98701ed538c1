package org.thaw.feelings.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a passage into stretches about as long as the comments that the model learned from (3 to 30 words): whole
 * sentences where they are not longer.
 */
final class Stretches {
    private static final int MOST_WORDS = 30;

    private final List<String> stretches = new ArrayList<>();
    private final StringBuilder stretch = new StringBuilder();
    private int words;

    private Stretches() {}

    static List<String> of(String text) {
        Stretches stretches = new Stretches();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        for (int from = sentences.first(), to = sentences.next();
                to != BreakIterator.DONE;
                from = to, to = sentences.next()) {
            stretches.take(text.substring(from, to).strip());
        }
        stretches.end();
        return stretches.stretches;
    }

    private void take(String sentence) {
        List<String> row = List.of(sentence.split("\\s+"));
        if (words + row.size() > MOST_WORDS) {
            end();
        }
        for (int from = 0; from < row.size(); from += MOST_WORDS) {
            List<String> part = row.subList(from, Math.min(row.size(), from + MOST_WORDS));
            if (words + part.size() > MOST_WORDS) {
                end();
            }
            stretch.append(words == 0 ? "" : " ").append(String.join(" ", part));
            words += part.size();
        }
    }

    private void end() {
        if (words > 0) {
            stretches.add(stretch.toString());
            stretch.setLength(0);
            words = 0;
        }
    }
}
