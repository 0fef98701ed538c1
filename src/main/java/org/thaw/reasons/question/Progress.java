package org.thaw.reasons.question;

import org.thaw.library.interview.QuestionPage.Part;

/** How far the interview is, in words. */
final class Progress {
    private Progress() {}

    /**
     * Where the next page belongs. An answer can make an earlier part matter again, and then that is said.
     *
     * @param furthest the last part that was reached
     */
    static String next(Part part, Part furthest) {
        String words = of(part);
        return part.compareTo(furthest) < 0 ? "Back to p" + words.substring(1) : words;
    }

    static String of(Part part) {
        return switch (part) {
            case BEGINNING -> "Part 1 of 6: how it is";
            case URGENT -> "Part 2 of 6: what can’t wait";
            case BODY -> "Part 3 of 6: your body";
            case MEDICINES -> "Part 4 of 6: what you take";
            case FEELINGS -> "Part 5 of 6: feelings and habits";
            case SENSITIVE -> "Part 6 of 6: harder things";
        };
    }
}
