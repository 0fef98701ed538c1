package org.thaw.reasons.question;

import java.util.Optional;
import org.thaw.library.interview.Question;
import org.thaw.reasons.interview.Reply;

/**
 * A question on a page.
 *
 * @param reply what was said to it before; questions are never filled in beforehand otherwise
 */
record Row(Question question, Optional<Reply> reply) {
    String id() {
        return question.id();
    }

    boolean is(Reply said) {
        return reply.map(Reply::answer).filter(said.answer()::equals).isPresent();
    }
}
