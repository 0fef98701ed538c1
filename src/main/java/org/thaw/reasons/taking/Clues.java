package org.thaw.reasons.taking;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.MedicineClue;

/**
 * What typed medicines answer by themselves. Where the dates leave it open, there is no answer, and the question is
 * asked.
 */
public final class Clues {
    private static final int LONG_UNCHANGED_YEARS = 2;

    private Clues() {}

    /**
     * The answer to a question, where the medicines give one.
     *
     * @param change when crying changed, as far as it is known
     * @param now the month it is
     */
    public static Optional<Answer> answer(
            MedicineClue clue, List<Recognised> medicines, Optional<Period> change, YearMonth now) {
        List<Taken> relevant = medicines.stream()
                .filter(it -> it.reasons().contains(clue.reason()))
                .map(Recognised::taken)
                .toList();
        if (relevant.isEmpty()) {
            return Optional.empty();
        }
        return switch (clue.tells()) {
            case TAKES -> Optional.of(Answer.YES);
            case TAKES_AT_TIMES -> Optional.of(Answer.UNSURE);
            case SOON_AFTER -> change.flatMap(it -> soonAfter(relevant, it));
            case BEFORE -> change.flatMap(it -> before(relevant, it));
            case UNCHANGED -> unchanged(relevant, now);
        };
    }

    /** Whether the reason of a question is what one of the medicines mainly bears on. */
    public static boolean isMainlyAbout(MedicineClue clue, List<Recognised> medicines) {
        return medicines.stream().anyMatch(it -> it.bearsMainlyOn(clue.reason()));
    }

    private static Optional<Answer> soonAfter(List<Taken> taken, Period change) {
        if (taken.stream().flatMap(Taken::turns).anyMatch(change::isSurelySoonAfter)) {
            return Optional.of(Answer.YES);
        }
        boolean dated = taken.stream().allMatch(it -> it.since().isPresent());
        boolean none = taken.stream().flatMap(Taken::turns).allMatch(change::isSurelyNotSoonAfter);
        return dated && none ? Optional.of(Answer.NO) : Optional.empty();
    }

    private static Optional<Answer> before(List<Taken> taken, Period change) {
        if (taken.stream().anyMatch(it -> it.since().stream().anyMatch(month -> !month.isAfter(change.earliest())))) {
            return Optional.of(Answer.YES);
        }
        boolean after =
                taken.stream().allMatch(it -> it.since().stream().anyMatch(month -> month.isAfter(change.latest())));
        return after ? Optional.of(Answer.NO) : Optional.empty();
    }

    private static Optional<Answer> unchanged(List<Taken> taken, YearMonth now) {
        if (taken.stream().flatMap(Taken::turns).anyMatch(turn -> turn.isAfter(now.minusYears(1)))) {
            return Optional.of(Answer.NO);
        }
        boolean old = taken.stream()
                .allMatch(it -> it.since().isPresent()
                        && it.turns().noneMatch(turn -> turn.isAfter(now.minusYears(LONG_UNCHANGED_YEARS))));
        return old ? Optional.of(Answer.YES) : Optional.empty();
    }
}
