package org.thaw.library.interview;

import java.util.List;

/**
 * One look: a few questions under one heading.
 *
 * @param lead a sentence before the questions; empty where none is needed
 * @param ifAny shown only to those who gave one of these answers; to everyone where empty
 */
public record QuestionPage(
        String id,
        Part part,
        String heading,
        String lead,
        Tone tone,
        Turn turn,
        Form form,
        List<Given> ifAny,
        List<Question> questions) {
    public QuestionPage {
        ifAny = List.copyOf(ifAny);
        questions = List.copyOf(questions);
    }

    /** The same page with only these questions. */
    public QuestionPage with(List<Question> some) {
        return new QuestionPage(id, part, heading, lead, tone, turn, form, ifAny, some);
    }

    /** The parts of the interview, in the order in which they may come. */
    public enum Part {
        BEGINNING,
        URGENT,
        BODY,
        MEDICINES,
        FEELINGS,
        SENSITIVE
    }

    /** Whether it may touch something sore: such pages come last, are announced, and can be skipped together. */
    public enum Tone {
        PLAIN,
        SENSITIVE
    }

    /** Whether it waits until it could change something. */
    public enum Turn {
        WHERE_IT_MATTERS,
        ALWAYS
    }

    /** How it is answered. */
    public enum Form {
        CHECKLIST,
        /** Names of medicines are typed first; the checklist is for names that are not known. */
        MEDICINES,
        /** A month is typed first; the checklist is for when it is not known. */
        DATES
    }
}
