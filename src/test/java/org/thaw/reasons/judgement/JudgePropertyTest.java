package org.thaw.reasons.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.reasons.Sheets.JUDGE;
import static org.thaw.reasons.Sheets.NOW;
import static org.thaw.reasons.Sheets.QUESTIONS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Question;
import org.thaw.reasons.Sheets;
import org.thaw.reasons.replay.JudgementJson;

/** What must hold for every sheet that anyone could fill in. */
class JudgePropertyTest {
    /** Words that would name an illness as found, and numbers that could be read as a probability. */
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "\\bdiagnos|\\byou have (depression|autism|dry eye disease|ptsd|a disorder)|\\bsuffer|\\d ?%|\\bprobab|\\blikelihood|\\bdisorder\\b|:\\s*0?\\.\\d",
            Pattern.CASE_INSENSITIVE);

    @Property(tries = 100)
    void forgetsTheOrderOfAnswering(@ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Map.Entry<String, Answer>> answers =
                new ArrayList<>(sheet.answers().byQuestion().entrySet());
        Collections.shuffle(answers, random);
        Sheet again = new Sheet(Answers.NONE, sheet.medicines(), sheet.changed());
        for (Map.Entry<String, Answer> answer : answers) {
            again = again.with(answer.getKey(), answer.getValue());
        }

        assertThat(JUDGE.judge(again, NOW)).usingRecursiveComparison().isEqualTo(JUDGE.judge(sheet, NOW));
    }

    @Property(tries = 100)
    void neverLowersAReasonForASignThatSpeaksForIt(
            @ForAll("sheets") Sheet sheet, @ForAll("questions") Question question) {
        for (Bearing bearing : question.bears()) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                if (bearing.strength(answer).isPresent() && bearing.points(answer) == Bearing.Points.FOR) {
                    Band before = band(sheet, bearing.reason());
                    Band after = band(sheet.with(question.id(), answer), bearing.reason());

                    assertThat(after).isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Property(tries = 100)
    void weighsNotSureLikeNoAnswer(@ForAll("sheets") Sheet sheet, @ForAll("questions") Question question) {
        Sheet without = new Sheet(sheet.answers().without(question.id()), sheet.medicines(), sheet.changed());

        assertThat(bands(without.with(question.id(), Answer.UNSURE))).isEqualTo(bands(without));
    }

    @Property(tries = 100)
    void bringsEveryRedFlagWhateverElseIsSaid(@ForAll("sheets") Sheet sheet, @ForAll("redFlags") Question flag) {
        assertThat(JUDGE.judge(sheet.with(flag.id(), Answer.YES), NOW).urgent()).containsAll(flag.urgent());
    }

    @Property(tries = 100)
    void bringsNoEmergencyThatNobodySpokeOf(@ForAll("sheets") Sheet sheet) {
        Sheet calm = new Sheet(
                new Answers(sheet.answers().byQuestion().entrySet().stream()
                        .filter(each -> QUESTIONS.stream()
                                .noneMatch(it -> it.id().equals(each.getKey())
                                        && !it.urgent().isEmpty()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                sheet.medicines(),
                sheet.changed());

        assertThat(JUDGE.judge(calm, NOW).urgent()).isSubsetOf(org.thaw.library.interview.Urgency.GP_SOON);
    }

    @Property(tries = 100)
    void neverOpensWhatAScreenCloses(@ForAll("sheets") Sheet sheet, @ForAll("screens") Question screen) {
        Sheet alone = Sheet.EMPTY.with(screen.id(), Answer.YES);

        assertThat(JUDGE.judge(sheet.with(screen.id(), Answer.YES), NOW).withheld())
                .containsAll(JUDGE.judge(alone, NOW).withheld())
                .doesNotContain("C14");
    }

    @Property(tries = 200)
    void tracesEveryLineToAnAnswerAndTheEvidence(@ForAll("sheets") Sheet sheet) {
        Judgement judgement = JUDGE.judge(sheet, NOW);

        assertThat(judgement.verdicts()).hasSize(34).allSatisfy(verdict -> {
            assertThat(verdict.pointsTo()).allSatisfy(line -> {
                assertThat(judgement.answers().say(line.question().id(), line.answer()))
                        .isTrue();
                assertThat(line.bearing().points(line.answer())).isEqualTo(Bearing.Points.FOR);
                assertThat(line.bearing().ground()).isNotEmpty();
            });
            assertThat(verdict.pointsAway())
                    .allSatisfy(line ->
                            assertThat(line.bearing().points(line.answer())).isEqualTo(Bearing.Points.AGAINST));
        });
    }

    @Property(tries = 200)
    void saysNoDiagnosisAndNoProbability(@ForAll("sheets") Sheet sheet) {
        assertThat(JudgementJson.of(JUDGE.judge(sheet, NOW)).toString()).doesNotContainPattern(DIAGNOSIS);
    }

    @Test
    void saysOfEveryReasonThatItCannotTellWhereEverythingIsNotSure() {
        Sheet unsure = Sheet.EMPTY;
        for (Question question : QUESTIONS) {
            unsure = unsure.with(question.id(), Answer.UNSURE);
        }

        Judgement judgement = JUDGE.judge(unsure, NOW);

        assertThat(judgement.in(Band.UNKNOWN)).hasSize(34);
        assertThat(judgement.complaint()).isEqualTo(Complaint.NONE);
        assertThat(judgement.urgent()).isEmpty();
        assertThat(judgement.withheld()).contains("C08", "C09").doesNotContain("C01", "C14", "C15");
    }

    @Test
    void letsNoSingleAnswerMakeAReasonFit() {
        for (Question question : QUESTIONS) {
            for (Answer answer : Answer.values()) {
                assertThat(JUDGE.judge(Sheet.EMPTY.with(question.id(), answer), NOW)
                                .in(Band.FITS))
                        .as(question.id())
                        .isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Sheets.any();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Sheets.question();
    }

    @Provide
    Arbitrary<Question> redFlags() {
        return Arbitraries.of(
                QUESTIONS.stream().filter(it -> !it.urgent().isEmpty()).toList());
    }

    @Provide
    Arbitrary<Question> screens() {
        return Arbitraries.of(
                QUESTIONS.stream().filter(it -> it.screen().isPresent()).toList());
    }

    private static Band band(Sheet sheet, String reason) {
        return JUDGE.judge(sheet, NOW).about(reason).orElseThrow().band();
    }

    private static Map<String, Band> bands(Sheet sheet) {
        return JUDGE.judge(sheet, NOW).verdicts().stream().collect(Collectors.toMap(Verdict::reason, Verdict::band));
    }
}
