package org.thaw.reasons.interview;

import java.util.List;

/**
 * What keeps practices closed.
 *
 * @param caution whether an answer does so that is kept nowhere
 */
record HeldPage(List<Answer> answers, boolean caution) {
    HeldPage {
        answers = List.copyOf(answers);
    }

    /**
     * @param said the question as a statement
     * @param reply what was said to it
     * @param anew where to answer it again
     */
    record Answer(String said, String reply, String anew) {
        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    boolean isNone() {
        return answers.isEmpty() && !caution;
    }

    @Override
    public String toString() {
        return "HeldPage[hidden]";
    }
}
