package org.thaw.reasons.judgement;

import static org.thaw.library.interview.Answer.NO;
import static org.thaw.library.interview.Answer.YES;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.MedicineClue;
import org.thaw.library.interview.Question;
import org.thaw.reasons.taking.Clues;
import org.thaw.reasons.taking.Period;
import org.thaw.reasons.taking.Recognised;

/**
 * Adds to a person’s answers what their medicines answer. A yes or a no of the person stands; where the medicines say
 * otherwise, that is told.
 */
record Completion(Sheet sheet, List<Recognised> medicines, YearMonth now) {
    /** All answers. */
    Answers of(List<Question> questions) {
        if (medicines.isEmpty()) {
            return sheet.answers();
        }
        Answers found = Answers.NONE;
        for (Question question : questions) {
            Optional<Answer> answer = question.medicine().flatMap(this::answer);
            if (answer.isPresent() && !isSettled(question)) {
                found = found.with(question.id(), answer.get());
            }
        }
        return sheet.answers().with(found);
    }

    /** Ids of questions where the person and their medicines disagree. */
    List<String> disagreeing(List<Question> questions) {
        return questions.stream()
                .filter(this::isSettled)
                .filter(question -> question.medicine().stream()
                        .filter(clue -> Clues.isMainlyAbout(clue, medicines))
                        .flatMap(clue -> answer(clue).stream())
                        .filter(found -> found != Answer.UNSURE)
                        .anyMatch(found -> !sheet.answers().say(question.id(), found)))
                .map(Question::id)
                .toList();
    }

    /** Names that led to no one medicine. */
    List<String> unknownMedicines() {
        return medicines.stream()
                .filter(it -> it.name() == Recognised.Name.UNKNOWN)
                .map(it -> it.taken().name())
                .toList();
    }

    private Optional<Answer> answer(MedicineClue clue) {
        return Clues.answer(clue, medicines, change(), now);
    }

    private boolean isSettled(Question question) {
        return sheet.answers().say(question.id(), YES) || sheet.answers().say(question.id(), NO);
    }

    private Optional<Period> change() {
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
