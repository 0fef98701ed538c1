package org.thaw.transfer.readable;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of fields and types, as a person would write them. */
public final class Names {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[._\\-\\s]+");
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9.-]+");
    private static final int LONGEST_FILE_NAME = 60;

    private Names() {}

    /** What a person calls entries of this type: in plain words where Thaw makes it, otherwise as it is written. */
    public static String kind(String type) {
        return switch (type) {
            case "sitting.page" -> "Pages you wrote in a sitting";
            case "sitting.limits" -> "Limits of a day, after a sitting was deleted";
            case "diary.check-in" -> "Check-ins";
            case "diary.tears" -> "Tears, and almost";
            case "diary.medicine" -> "Medicines that changed";
            case "diary.happening" -> "Losses, and what else happened";
            case "diary.choices" -> "What a check-in asks, too";
            case "care.sheet" -> "What you picked for your doctor’s sheet";
            case "people.letter" -> "What Thaw sent for you, and how it stands";
            case "people.mail" -> "Your mail server, without its password";
            case "people.answer" -> "What people answered you";
            case "people.ntfy.server" -> "Your ntfy server, without its token";
            case "people.ntfy.channel" -> "Topics you share by ntfy";
            case "people.link" -> "Links by which people can answer you";
            case "people.person" -> "People you trust";
            case "reasons.interview" -> "Answers about why";
            case "breath.rhythm" -> "Rhythms of breath you made";
            case "breath.chosen" -> "The rhythm you breathe in";
            case "body.wishes" -> "What you leave out, going through the body";
            case "journal.page" -> "Pages of your journal";
            case "journal.picture" -> "Photos on your pages";
            case "journal.choice" -> "What your journal shows by itself";
            case "drawing" -> "Drawings you kept";
            case "shelf.title" -> "Titles on your shelf";
            case "shelf.too-close" -> "What is too close for you";
            case "shelf.playlist" -> "Your songs of the last time";
            case "shelf.showing" -> "What you were watching or hearing";
            case "boxes.box" -> "Boxes, from outside";
            case "boxes.inside" -> "What is in your boxes";
            case "boxes.closing" -> "Days on which you closed a box";
            case "boxes.opening" -> "Openings of boxes, in numbers";
            case "boxes.anchors" -> "Your words for the numbers";
            case "questionnaire" -> "Questionnaires you filled in";
            case "insight.experiment" -> "Experiments, with the lot of each day";
            case "practices.calm-place" -> "The word for your calm place";
            case "practices.brake" -> "Where you found the brake";
            default -> plain(type);
        };
    }

    /** {@code distressBefore} becomes “Distress before”, {@code sitting.page} “Sitting page”. */
    static String plain(String name) {
        String words = BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
        return words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A name that every system takes for a file, whatever the type is called: never empty, never leading upwards. */
    static String file(String type) {
        String safe =
                UNSAFE.matcher(type.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("\\.{2,}", ".");
        String fitting = safe.substring(0, Math.min(safe.length(), LONGEST_FILE_NAME));
        return fitting.replaceAll("^[.-]+|[.-]+$", "").isEmpty() ? "other" : fitting.replaceAll("^[.-]+|[.-]+$", "");
    }
}
