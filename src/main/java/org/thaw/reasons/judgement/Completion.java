package org.thaw.reasons.judgement;

import static org.thaw.library.interview.Answer.NO;
import static org.thaw.library.interview.Answer.YES;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.reasons.taking.Clues;
import org.thaw.reasons.taking.MedicineNames;
import org.thaw.reasons.taking.Period;

/**
 * Adds to a person’s answers what their medicines answer. A yes or a no of the person stands; where the dates say
 * otherwise, that is told.
 */
final class Completion {
    private final List<Question> clued;
    private final Clues clues;

    Completion(Interview interview, MedicineNames names) {
        this.clued = interview
                .questions()
                .filter(question -> question.medicine().isPresent())
                .toList();
        this.clues = new Clues(names);
    }

    Answers of(Sheet sheet, YearMonth now) {
        Answers all = sheet.answers();
        if (sheet.medicines().isEmpty()) {
            return all;
        }
        for (Question question : clued) {
            Optional<Answer> found = clue(question, sheet, now);
            if (found.isPresent() && !isSettled(sheet, question)) {
                all = all.with(question.id(), found.get());
            }
        }
        return all;
    }

    /** Ids of questions where the person and the dates disagree. */
    List<String> disagreeing(Sheet sheet, YearMonth now) {
        return clued.stream()
                .filter(question -> isSettled(sheet, question))
                .filter(question -> clue(question, sheet, now)
                        .filter(found -> !sheet.answers().say(question.id(), found))
                        .isPresent())
                .map(Question::id)
                .toList();
    }

    private Optional<Answer> clue(Question question, Sheet sheet, YearMonth now) {
        return question.medicine().flatMap(clue -> clues.answer(clue, sheet.medicines(), change(sheet, now), now));
    }

    private static boolean isSettled(Sheet sheet, Question question) {
        return sheet.answers().say(question.id(), YES) || sheet.answers().say(question.id(), NO);
    }

    private static Optional<Period> change(Sheet sheet, YearMonth now) {
        if (sheet.changed().isPresent()) {
            return sheet.changed().map(Period::of);
        }
        boolean recent = sheet.answers().say("change-recent", YES);
        boolean longAgo = sheet.answers().say("change-year-ago", YES);
        if (recent != longAgo) {
            return Optional.of(recent ? Period.recent(now) : Period.overAYearAgo(now));
        }
        boolean neither =
                sheet.answers().say("change-recent", NO) && sheet.answers().say("change-year-ago", NO);
        return neither ? Optional.of(Period.between(now)) : Optional.empty();
    }
}
