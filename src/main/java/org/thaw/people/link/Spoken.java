package org.thaw.people.link;

import java.util.List;
import java.util.Optional;
import org.thaw.people.answer.Answer;

/** The number under which an answer waits until the vault is open. The order is part of what the database keeps. */
final class Spoken {
    private static final List<Answer> ORDER =
            List.of(Answer.YES, Answer.NO, Answer.COMING, Answer.LATER, Answer.CALL, Answer.STOP);

    private Spoken() {}

    static int code(Answer answer) {
        return ORDER.indexOf(answer) + 1;
    }

    static Optional<Answer> of(int code) {
        return code >= 1 && code <= ORDER.size() ? Optional.of(ORDER.get(code - 1)) : Optional.empty();
    }
}
