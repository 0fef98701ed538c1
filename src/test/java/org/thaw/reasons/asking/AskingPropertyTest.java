package org.thaw.reasons.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.reasons.Sheets.ASKING;
import static org.thaw.reasons.Sheets.JUDGE;
import static org.thaw.reasons.Sheets.LIBRARY;
import static org.thaw.reasons.Sheets.NOW;
import static org.thaw.reasons.Sheets.QUESTIONS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Tone;
import org.thaw.reasons.Sheets;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.judgement.Verdict;

/** What must hold for every interview. */
class AskingPropertyTest {
    /** How often the rest of one sheet is answered anew, each time in another way. */
    private static final int COMPLETIONS = 20;

    @Property(tries = 80)
    void stopsOnlyWhereNoAnswerLeftOutCouldMoveABand(@ForAll("full") Sheet whole, @ForAll Random random) {
        Rehearsal rehearsal = Rehearsal.of(whole, ASKING, Version.FULL, NOW);
        Map<String, Band> bands = bands(rehearsal.sheet());

        assertThat(ASKING.undecided(rehearsal.sheet(), Set.copyOf(rehearsal.asked()), NOW))
                .isEmpty();
        for (int i = 0; i < COMPLETIONS; i++) {
            assertThat(bands(completed(rehearsal, random))).isEqualTo(bands);
        }
    }

    /** One question at a time, each way it could be answered: what the bounds say is never too little. */
    @Property(tries = 40)
    void movesNoBandByAnyOneMoreAnswer(@ForAll("full") Sheet whole) {
        Rehearsal rehearsal = Rehearsal.of(whole, ASKING, Version.FULL, NOW);
        Map<String, Band> bands = bands(rehearsal.sheet());
        Answers answers = JUDGE.complete(rehearsal.sheet(), NOW);

        for (Question question : QUESTIONS) {
            if (ASKING.mayBeAsked(question.id(), answers, Set.copyOf(rehearsal.asked()))) {
                for (Answer answer : Answer.values()) {
                    assertThat(bands(rehearsal.sheet().with(question.id(), answer)))
                            .as(question.id())
                            .isEqualTo(bands);
                }
            }
        }
    }

    @Property(tries = 80)
    void keepsTheShortVersionShorter(@ForAll("full") Sheet whole) {
        assertThat(Rehearsal.of(whole, ASKING, Version.SHORT, NOW).pages().size())
                .isLessThanOrEqualTo(
                        Rehearsal.of(whole, ASKING, Version.FULL, NOW).pages().size());
    }

    @Property(tries = 80)
    void asksNothingTwiceAndNothingThatDoesNotApply(@ForAll("full") Sheet whole) {
        Rehearsal rehearsal = Rehearsal.of(whole, ASKING, Version.FULL, NOW);

        assertThat(rehearsal.asked()).doesNotHaveDuplicates();
        assertThat(rehearsal.pages().size()).isLessThanOrEqualTo(55);
        for (String id : rehearsal.asked()) {
            Question question = LIBRARY.interview().question(id).orElseThrow();
            assertThat(question.ifAny().isEmpty()
                            || question.ifAny().stream()
                                    .anyMatch(given -> rehearsal
                                                    .sheet()
                                                    .answers()
                                                    .say(given)
                                            || rehearsal.sheet().answers().say(given.question(), Answer.UNSURE)))
                    .as(id)
                    .isTrue();
        }
    }

    @Property(tries = 80)
    void asksTheSensitiveLast(@ForAll("full") Sheet whole) {
        List<Tone> tones = Rehearsal.of(whole, ASKING, Version.FULL, NOW).pages().stream()
                .map(page -> LIBRARY.interview().page(page).orElseThrow().tone())
                .toList();

        assertThat(tones.subList(tones.indexOf(Tone.SENSITIVE), tones.size())).containsOnly(Tone.SENSITIVE);
    }

    @Property(tries = 80)
    void asksEveryoneWhatMayBeUrgent(@ForAll("full") Sheet whole) {
        assertThat(Rehearsal.of(whole, ASKING, Version.SHORT, NOW).asked())
                .contains("red-stroke", "red-eye", "suicidal", "home-danger", "voices");
    }

    @Property(tries = 40)
    void endsWhenTheSensitiveAreSkippedTogether(@ForAll("full") Sheet whole) {
        Sheet said = Sheet.EMPTY;
        Set<String> asked = ASKING.withoutSensitive(Set.of());
        List<String> pages = new ArrayList<>();
        Optional<QuestionPage> next = ASKING.next(said, asked, Version.FULL, NOW);
        while (next.isPresent()) {
            for (Question question : next.get().questions()) {
                said = said.with(
                        question.id(), whole.answers().to(question.id()).orElseThrow());
            }
            pages.add(next.get().id());
            next = ASKING.next(said, asked, Version.FULL, NOW);
        }

        assertThat(pages)
                .isNotEmpty()
                .noneMatch(page -> LIBRARY.interview().page(page).orElseThrow().tone() == Tone.SENSITIVE);
    }

    @Test
    void beginsWithTheComplaint() {
        assertThat(ASKING.next(Sheet.EMPTY, Set.of(), Version.FULL, NOW).map(QuestionPage::id))
                .contains("feeling");
    }

    /** The rest of the questions that could come, answered in any way, until none is left. */
    private static Sheet completed(Rehearsal rehearsal, Random random) {
        Sheet sheet = rehearsal.sheet();
        Set<String> asked = new HashSet<>(rehearsal.asked());
        List<String> left;
        do {
            Answers answers = JUDGE.complete(sheet, NOW);
            left = QUESTIONS.stream()
                    .map(Question::id)
                    .filter(id -> ASKING.mayBeAsked(id, answers, asked))
                    .toList();
            for (String id : left) {
                sheet = sheet.with(id, random.nextBoolean() ? Answer.YES : Answer.NO);
                asked.add(id);
            }
        } while (!left.isEmpty());
        return sheet;
    }

    @Provide
    Arbitrary<Sheet> full() {
        return Sheets.full();
    }

    private static Map<String, Band> bands(Sheet sheet) {
        return JUDGE.judge(sheet, NOW).verdicts().stream().collect(Collectors.toMap(Verdict::reason, Verdict::band));
    }
}
