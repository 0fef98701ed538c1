package org.thaw.sitting.arriving;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is asked before a sitting is planned: the gates that tell the complaints apart (EVIDENCE B, G1, G2 and R44), where
 * no interview has told them, and how near it may come.
 */
enum QuickQuestion {
    FEELING(
            "feeling",
            "When you last wanted to cry, was there a feeling?",
            "A held feeling and little feeling call for different things."),
    WATER(
            "water",
            "Do your eyes water with an onion, cold wind or a yawn?",
            "If they never do, no sitting brings tears. Then the eyes come first."),
    ALWAYS(
            "always",
            "Have you always cried little, and is that fine for you?",
            "Some people cry little and are well. Then nothing needs to be brought back."),
    NEAR("near", "How near may it come today?", "You can change it on the next page, and stop at any time.");

    private final String field;
    private final String heading;
    private final String why;

    QuickQuestion(String field, String heading, String why) {
        this.field = field;
        this.heading = heading;
        this.why = why;
    }

    /** One answer, as a form sends it and as it is read. */
    record Option(String value, String words) {}

    static Optional<QuickQuestion> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    String why() {
        return why;
    }

    List<Option> options() {
        return switch (this) {
            case FEELING ->
                List.of(
                        new Option("there", "A feeling, with nowhere to go"),
                        new Option("little", "Little feeling"),
                        new Option("both", "Now one, now the other"),
                        new Option("unsure", "Not sure"));
            case WATER, ALWAYS ->
                List.of(new Option("yes", "Yes"), new Option("no", "No"), new Option("unsure", "Not sure"));
            case NEAR ->
                List.of(
                        new Option("gentle", "Gentle"),
                        new Option("moderate", "Middle"),
                        new Option("strong", "Strong. Once a day is the most."));
        };
    }

    boolean isAnswer(String sent) {
        return options().stream().anyMatch(option -> option.value().equals(sent));
    }
}
