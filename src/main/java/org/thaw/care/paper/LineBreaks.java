package org.thaw.care.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end. Not within a word: the platform takes the apostrophe of “can’t” for a closing quote. */
final class LineBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '’';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String other) {
        text = other;
        breaks.setText(other);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isWithinAWord(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinAWord(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == APOSTROPHE && Character.isLetter(text.charAt(at));
    }
}
