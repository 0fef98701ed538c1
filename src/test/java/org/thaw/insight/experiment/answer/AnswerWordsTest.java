package org.thaw.insight.experiment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.insight.experiment.Better;
import org.thaw.insight.experiment.answer.AnswerWords.When;
import org.thaw.insight.trial.Answer;
import org.thaw.insight.trial.Arm;
import org.thaw.insight.trial.Effect;

class AnswerWordsTest {
    private static final AnswerWords WORDS = new AnswerWords("a song", "no song", Better.LOWER);

    @Test
    void tellADifferenceTowardsTheHigherWay() {
        assertThat(WORDS.of(new Answer.Higher(Arm.SECOND, new Effect(-2, -3.5, -0.5), 0.004), When.AT_THE_END))
                .containsExactly(
                        "Days with “no song” were higher: by 2.0 points on average.",
                        "You said that lower would be better. So “a song” did better here.",
                        "The true difference is likely between 0.5 points and 3.5 points. About 95 of 100 such ranges hold it.",
                        "By the lot alone, so much comes up in fewer than 1 of 100 such experiments. So Thaw calls it a difference.");
    }

    @Test
    void callNothingADifferenceThatMayBeChance() {
        assertThat(WORDS.of(new Answer.MayBeChance(new Effect(0.5, -1, 2), 0.43), When.AT_THE_END))
                .contains(
                        "We can’t tell the two ways apart. What you see may be chance.",
                        "The true difference is likely between 1.0 point the other way and 2.0 points. About 95 of 100 such ranges hold it.")
                .anyMatch(said -> said.contains("in about 43 of 100"))
                .noneMatch(said -> said.contains("better"));
    }

    @Test
    void sayWhereTheRangeAndTheLotDiffer() {
        assertThat(WORDS.of(new Answer.MayBeChance(new Effect(1, 0.1, 2), 0.06), When.AT_THE_END))
                .anyMatch(said -> said.contains("The lot decides."));
        assertThat(WORDS.of(new Answer.Higher(Arm.FIRST, new Effect(1, -0.1, 2), 0.05), When.AT_THE_END))
                .anyMatch(said -> said.contains("The lot decides."));
    }

    @Test
    void neverRoundPastTheLimit() {
        assertThat(WORDS.of(new Answer.MayBeChance(new Effect(1, -0.1, 2), 0.0503), When.AT_THE_END))
                .anyMatch(said -> said.contains("in about 5.1 of 100"));
        assertThat(WORDS.of(new Answer.Higher(Arm.FIRST, new Effect(1, 0.1, 2), 0.0499), When.AT_THE_END))
                .anyMatch(said -> said.contains("in about 4.9 of 100"));
    }

    @Test
    void giveNoAnswerAfterALook() {
        Answer looked = new Answer.StoppedAfterLooking(Optional.of(new Effect(0, -1, 1)));

        assertThat(WORDS.of(looked, When.AT_THE_END))
                .containsExactly(
                        "You stopped after looking. This shows what you noted, and is no answer.",
                        "On average there was no difference.");
        assertThat(WORDS.of(looked, When.SO_FAR).getFirst())
                .isEqualTo("This is what you noted so far. It is no answer yet.");
        assertThat(WORDS.of(new Answer.StoppedAfterLooking(Optional.empty()), When.SO_FAR))
                .contains("There are too few numbers to compare.");
    }
}
