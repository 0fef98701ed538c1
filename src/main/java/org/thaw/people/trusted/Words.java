package org.thaw.people.trusted;

import java.util.Locale;

/** What goes to a trusted person, word for word. Nothing of a diary or a sitting is ever in it. */
public final class Words {
    private Words() {}

    /** Asks first whether a sign may be sent at all, and says that no is all right. */
    public static String asking(Person person) {
        StringBuilder words = new StringBuilder("Hello " + person.name() + ".\n");
        words.append("May I send you a sign when it gets hard?");
        person.sign().map(Words::about).ifPresent(words::append);
        if (!person.helps().isEmpty()) {
            words.append("\nWhat helps me then: ")
                    .append(String.join(
                            ", ",
                            person.helps().stream()
                                    .map(Person.Help::words)
                                    .map(Words::small)
                                    .toList()))
                    .append(".");
        }
        if (!person.alsoHelps().isBlank()) {
            words.append("\n").append(person.alsoHelps());
        }
        words.append("\nYou don’t have to fix anything. If you can’t just then, “can’t now” is enough.")
                .append("\nIt is all right to say no, and you can stop this at any time.");
        person.link().ifPresent(link -> words.append("\nYou can answer here, and stop it: ")
                .append(link));
        return words.toString();
    }

    /** Whether some words of {@link #asking} ask about this sign. */
    public static boolean askAbout(String asking, Sign sign) {
        return asking.contains(about(sign));
    }

    /** Takes a sign back. */
    public static String standingDown() {
        return "I’m all right now. You don’t need to do anything. Thank you for being there.";
    }

    private static String about(Sign sign) {
        return "\nIt would be: " + sign.mark() + "\nIt means: " + sign.meaning();
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
