package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thaw.phrases.PhraseBook;
import org.thaw.phrases.Spelling;

/** The rule, on a book of a few lines. */
class JudgementTest {
    private static final PhraseBook<Sense> BOOK = PhraseBook.from("""
            [now]
            want to die
            [undated]
            hurt myself
            [past]
            wanted to die
            [other]
            she said ... want to die
            [denied]
            not want to die
            [unmeant]
            die of shame
            [recent]
            last night
            [distant]
            years ago
            """.lines().toList(), Sense::of);

    @Test
    void showsWhatIsWishedNow() {
        assertThat(read("I want to die")).isEqualTo(Answer.SHOW_NOW);
    }

    @Test
    void letsALongerFindingReplaceAShorter() {
        assertThat(read("she said I want to die")).isEqualTo(Answer.FOOTER);
    }

    @Test
    void letsAFigureOfSpeechTakeAwayWhatItOverlaps() {
        assertThat(read("I want to die of shame")).isEqualTo(Answer.NONE);
    }

    @Test
    void keepsAWishBesideAFigureOfSpeech() {
        assertThat(read("I want to die, not die of shame")).isEqualTo(Answer.SHOW_NOW);
    }

    @Test
    void leavesADenialAloneUnlessAButFollows() {
        assertThat(read("I do not want to die")).isEqualTo(Answer.NONE);
        assertThat(read("I do not want to die, but I am tired")).isEqualTo(Answer.FOOTER);
        assertThat(read("I do not want to die. But I am tired")).isEqualTo(Answer.FOOTER);
        assertThat(read("I do not want to die. It rained. But I am tired")).isEqualTo(Answer.NONE);
    }

    @Test
    void takesWhatHasNoDateForNowUnlessADistantTimeIsNearest() {
        assertThat(read("I hurt myself")).isEqualTo(Answer.SHOW_NOW);
        assertThat(read("I hurt myself years ago")).isEqualTo(Answer.FOOTER);
        assertThat(read("years ago it rained, last night I hurt myself")).isEqualTo(Answer.SHOW_NOW);
    }

    @Test
    void doesNotLetALaterSentencePutThePresentInThePast() {
        assertThat(read("I hurt myself. It was years ago")).isEqualTo(Answer.SHOW_NOW);
        assertThat(read("It was years ago. I hurt myself")).isEqualTo(Answer.FOOTER);
    }

    @Test
    void bringsARecentPastNear() {
        assertThat(read("I wanted to die")).isEqualTo(Answer.FOOTER);
        assertThat(read("I wanted to die. It was last night")).isEqualTo(Answer.SHOW_NOW);
    }

    private static Answer read(String text) {
        var words = Spelling.everyday().read(text);
        return new Judgement(words, BOOK.findIn(words).stream().map(Finding::of).toList()).answer();
    }
}
