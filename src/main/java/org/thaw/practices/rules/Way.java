package org.thaw.practices.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two ways to look. A vault keeps answers by their place in these lists: add questions only at the end. */
enum Way {
    /** EVIDENCE C, C13: the rule, who taught it, when it is true, a kinder rule. */
    RULE("A rule about crying"),
    /** The questions to oneself of EVIDENCE A61. */
    SELF("Questions to yourself");

    private static final List<Question> OF_A_RULE = List.of(
            new Question(
                    "What is your rule about crying?",
                    "One line is enough. For example: “If I cry, people will think less of me.”"),
            new Question("Who taught it to you?", "It may be a person, a school, a faith, a job or a place."),
            new Question("When is it true?", "There may be times when it kept you safe."),
            new Question("When is it not true?", "Think of someone you love crying. Would you hold them to this rule?"),
            new Question(
                    "What would be a kinder rule?",
                    "One you could half believe. For example: “I may cry when I am alone.”"));

    private static final List<Question> TO_ONESELF = List.of(
            new Question("Do I feel vulnerable when I cry?", "Vulnerable means that you could be hurt."),
            new Question("Do I judge myself for crying?", "Or for not crying. Both count."),
            new Question("Do I fear how others would judge me?", "It may be one person, or everyone."),
            new Question("Do I know what I feel?", "“Not sure” and “nothing” are answers too."),
            new Question("Do I know how to soothe it?", "To soothe means to make it easier to bear."),
            new Question("Where in my body is it?", "Throat, chest, belly, eyes, all over, or nowhere."),
            new Question("What set it off?", "It may be something small. It may be nothing you can name."),
            new Question("Why this feeling, and not another?", "A guess is enough."));

    private final String title;

    Way(String title) {
        this.title = title;
    }

    static Optional<Way> read(String pressed) {
        return Arrays.stream(values()).filter(way -> way.word().equals(pressed)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    List<Question> questions() {
        return switch (this) {
            case RULE -> OF_A_RULE;
            case SELF -> TO_ONESELF;
        };
    }
}
