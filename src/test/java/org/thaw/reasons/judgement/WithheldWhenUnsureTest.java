package org.thaw.reasons.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.reasons.Sheets.JUDGE;
import static org.thaw.reasons.Sheets.NOW;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.library.interview.Answer;

class WithheldWhenUnsureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "suicidal",
                "self-harm",
                "unreal",
                "flashbacks",
                "home-danger",
                "intoxicated",
                "under-18",
                "loss-recent",
                "punished",
                "cut-off",
                "breath-care"
            })
    void notSureClosesWhatAYesCloses(String question) {
        assertThat(withheld(question, Answer.UNSURE))
                .isEqualTo(withheld(question, Answer.YES))
                .isNotEmpty();
        assertThat(withheld(question, Answer.NO)).isEmpty();
    }

    @Test
    void notSureOfVoicesLeavesTheGentleSet() {
        assertThat(withheld("voices", Answer.UNSURE)).isEqualTo(withheld("suicidal", Answer.YES));
        assertThat(withheld("voices", Answer.YES)).contains("C01", "C03", "C15").doesNotContain("C14");
    }

    private static Set<String> withheld(String question, Answer answer) {
        return JUDGE.judge(Sheet.EMPTY.with(question, answer), NOW).withheld();
    }
}
