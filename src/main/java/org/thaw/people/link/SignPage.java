package org.thaw.people.link;

import java.util.List;
import java.util.Optional;
import org.thaw.people.answer.Answer;
import org.thaw.people.outbox.Kind;

/**
 * What somebody without a vault sees at their link.
 *
 * @param name of who asks, as that person chose to show it
 * @param path of this page
 * @param said what was just answered
 */
record SignPage(String name, String path, Optional<Answer> said) {
    List<Answer> toAsking() {
        return List.of(Answer.YES, Answer.NO);
    }

    List<Answer> toASign() {
        return Answer.to(Kind.SIGN);
    }

    Answer stop() {
        return Answer.STOP;
    }

    @Override
    public String toString() {
        return "SignPage[hidden]";
    }
}
