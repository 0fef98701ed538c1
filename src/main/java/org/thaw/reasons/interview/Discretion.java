package org.thaw.reasons.interview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Urgency;
import org.thaw.reasons.interview.KeptInterview.Caution;

/**
 * A yes to danger at home is not kept unless the person asks for it (EVIDENCE B, universal escalation; G2, 10): who
 * opens the vault finds that a question was skipped, and that gentle things are called for, and not why.
 */
@Component
public class Discretion {
    private final List<Question> questions;

    Discretion(Library library) {
        this.questions = library.interview()
                .questions()
                .filter(question -> question.urgent().contains(Urgency.HOME_DANGER))
                .toList();
    }

    /** The questions whose yes is not kept. */
    List<Question> questions() {
        return questions;
    }

    /** What is kept of these answers. A yes that was kept before, because the person asked for it, stays one. */
    public KeptInterview keep(KeptInterview before, List<Said> answers) {
        List<Said> kept = new ArrayList<>();
        Caution caution = before.caution();
        for (Said said : answers) {
            boolean unkept = said.reply() == Reply.YES && isDiscreet(said) && !isYes(before, said.question());
            kept.add(unkept ? new Said(said.question(), Reply.LEFT_OUT) : said);
            caution = unkept ? Caution.GENTLE : caution;
            caution = isDiscreet(said) && said.reply() == Reply.NO ? Caution.NONE : caution;
        }
        return before.with(kept).with(caution);
    }

    /** With the yes kept after all. */
    KeptInterview keepAll(KeptInterview before) {
        List<Said> yes = questions.stream()
                .map(question -> new Said(question.id(), Reply.YES))
                .toList();
        return before.with(yes).with(Caution.NONE);
    }

    /** Whether these answers say that there is no such danger. */
    boolean isDenied(KeptInterview kept) {
        return questions.stream()
                .anyMatch(question ->
                        kept.to(question.id()).filter(Reply.NO::equals).isPresent());
    }

    private boolean isDiscreet(Said said) {
        return questions.stream().anyMatch(question -> question.id().equals(said.question()));
    }

    private static boolean isYes(KeptInterview kept, String question) {
        return kept.to(question).filter(Reply.YES::equals).isPresent();
    }
}
