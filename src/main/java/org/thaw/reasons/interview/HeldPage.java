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

    record Answer(String said, String anew) {
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
