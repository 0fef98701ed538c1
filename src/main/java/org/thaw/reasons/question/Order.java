package org.thaw.reasons.question;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Tone;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.interview.Reply;
import org.thaw.reasons.interview.Said;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Judge;
import org.thaw.reasons.judgement.Sheet;

/** Which page comes next for a kept interview. */
@Component
class Order {
    private final Interview interview;
    private final Asking asking;
    private final Judge judge;
    private final Clock clock;

    Order(Library library, Asking asking, Judge judge, Clock clock) {
        this.interview = library.interview();
        this.asking = asking;
        this.judge = judge;
        this.clock = clock;
    }

    /** The next page; nothing where enough was asked. */
    Optional<QuestionPage> after(KeptInterview kept) {
        return asking.next(kept.sheet(), kept.asked(), version(kept), YearMonth.now(clock));
    }

    /** With every question of the sensitive pages that has no answer yet skipped. */
    KeptInterview withoutSorePart(KeptInterview kept) {
        return kept.with(interview.pages().stream()
                .filter(page -> page.tone() == Tone.SENSITIVE)
                .flatMap(page -> page.questions().stream())
                .filter(question -> kept.to(question.id()).isEmpty())
                .map(question -> new Said(question.id(), Reply.LEFT_OUT))
                .toList());
    }

    /** With what was ticked; a box left open does not deny what the typed medicines answer with yes by themselves. */
    KeptInterview heedingMedicines(KeptInterview kept, ReplyForm form) {
        Set<String> implied = impliedByMedicines(kept);
        List<Said> denied = form.said().stream()
                .filter(said -> said.reply() != Reply.YES && implied.contains(said.question()))
                .toList();
        return kept.with(form.said())
                .without(denied.stream().map(Said::question).collect(Collectors.toUnmodifiableSet()));
    }

    private Set<String> impliedByMedicines(KeptInterview kept) {
        Sheet typed = new Sheet(Answers.NONE, kept.medicines(), kept.changed());
        Answers found = judge.complete(typed, YearMonth.now(clock));
        return interview
                .questions()
                .map(Question::id)
                .filter(id -> found.say(id, Answer.YES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Version version(KeptInterview kept) {
        return switch (kept.extent()) {
            case FULL -> Version.FULL;
            case SHORT -> Version.SHORT;
        };
    }
}
