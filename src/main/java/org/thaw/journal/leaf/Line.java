package org.thaw.journal.leaf;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A page in a list: where it is, when it was, and how it begins, unless it is sealed. */
public record Line(String path, String day, String begins, String feelings) {
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final int SHORT = 90;

    /** What an unedited page says does not stand in a list, as everywhere else. */
    public static Line of(Leaf leaf, ZoneId zone) {
        String day = DAY.format(leaf.at().atZone(zone));
        if (leaf.isSealed()) {
            return new Line(leaf.path(), day, "A sealed page", "");
        }
        String begins =
                switch (leaf.kind()) {
                    case JOURNAL -> begins(leaf);
                    case UNEDITED, SITTING -> leaf.kind().words();
                };
        return new Line(leaf.path(), day, begins, String.join(", ", leaf.feelings()));
    }

    private static String begins(Leaf leaf) {
        String words = (leaf.title().isBlank() ? leaf.text() : leaf.title()).strip();
        if (words.isEmpty()) {
            return leaf.tags().isEmpty()
                    ? leaf.kind().words()
                    : shortened("Filed under: " + String.join(", ", leaf.tags()), SHORT);
        }
        return shortened(words.lines().findFirst().orElse(""), SHORT);
    }

    /** The first so many characters, and whole ones. */
    public static String shortened(String words, int most) {
        int count = words.codePointCount(0, words.length());
        return count <= most ? words : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }

    @Override
    public String toString() {
        return "Line[hidden]";
    }
}
