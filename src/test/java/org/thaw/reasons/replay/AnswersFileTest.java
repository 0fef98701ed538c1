package org.thaw.reasons.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.reasons.Sheets.LIBRARY;
import static org.thaw.reasons.Sheets.NOW;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.taking.Taken;

class AnswersFileTest {
    @Test
    void readsAnswersMedicinesAndTheMonthOfTheChange() {
        AnswersFile file = read("""
                {"answers": {"eyes-water": "yes", "shut-off": "no", "voices": "unsure"},
                 "medicines": [{"name": " Zoloft ", "since": "2025-03", "changed": "2025-06-30"}, {"name": "x"}],
                 "changed": "2025-07"}""");

        assertThat(file.faults()).isEmpty();
        assertThat(file.form()).isEqualTo(AnswersFile.Form.ONE);
        Sheet sheet = file.sheets().getFirst();
        assertThat(sheet.answers().to("voices")).contains(Answer.UNSURE);
        assertThat(sheet.medicines())
                .containsExactly(
                        new Taken("Zoloft", Optional.of(YearMonth.of(2025, 3)), Optional.of(YearMonth.of(2025, 6))),
                        new Taken("x", Optional.empty(), Optional.empty()));
        assertThat(sheet.changed()).contains(YearMonth.of(2025, 7));
    }

    @Test
    void readsAnEmptyListAndAnEmptySheet() {
        assertThat(read("[]").sheets()).isEmpty();
        assertThat(read("[]").form()).isEqualTo(AnswersFile.Form.LIST);
        assertThat(read("{}").sheets()).containsExactly(Sheet.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "yes", "{", "{\"answers\": {}} {}", "{\"answers\":{},\"answers\":{}}"})
    void tellsWhatIsNoJson(String text) {
        assertThat(read(text).faults()).hasSize(1);
        assertThat(read(text).sheets()).isEmpty();
    }

    @Test
    void namesAQuestionThatIsAnsweredTwice() {
        assertThat(read("{\"answers\": {\"voices\": \"no\", \"voices\": \"yes\"}}")
                        .faults())
                .containsExactly("it is no JSON, or a name stands in it twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            7                                                     | a sheet is an object with “answers”
            {"answers": []}                                       | “answers” is no object
            {"answers": "yes"}                                    | “answers” is no object
            {"medicines": "sertraline"}                           | “medicines” is no list
            {"answer": {}}                                        | “answer” means nothing here
            {"answers": {"nonsense": "yes"}}                      | there is no question “nonsense”
            {"answers": {"voices": "maybe"}}                      | the answer to “voices” is none of yes, no and unsure
            {"answers": {"voices": "YES"}}                        | the answer to “voices” is none of yes, no and unsure
            {"answers": {"voices": true}}                         | the answer to “voices” is none of yes, no and unsure
            {"answers": {"voices": 1}}                            | the answer to “voices” is none of yes, no and unsure
            {"answers": {"voices": null}}                         | the answer to “voices” is none of yes, no and unsure
            {"medicines": ["sertraline"]}                         | a medicine is an object with a “name”
            {"medicines": [{"since": "2025-03"}]}                 | a medicine has no name
            {"medicines": [{"name": 7}]}                          | a medicine has no name
            {"medicines": [{"name": "a", "dose": "5"}]}           | “dose” means nothing here
            {"medicines": [{"name": "a", "since": 2025}]}         | “since” is no month such as 2025-03
            {"medicines": [{"name": "a", "since": "2025-13"}]}    | “since” is no month such as 2025-03
            {"medicines": [{"name": "a", "since": "2025-02-31"}]} | “since” is no month such as 2025-03
            {"medicines": [{"name": "a", "since": "2026-04"}]}    | “since” is a month that is still to come
            {"changed": "soon"}                                   | “changed” is no month such as 2025-03
            """)
    void namesWhatIsWrong(String text, String fault) {
        assertThat(read(text).faults()).containsExactly(fault);
    }

    @Test
    void namesADoseThatChangedBeforeItBegan() {
        assertThat(read("{\"medicines\": [{\"name\": \"a\", \"since\": \"2025-03\", \"changed\": \"2025-02\"}]}")
                        .faults())
                .containsExactly("a medicine was changed before it was begun");
    }

    @Test
    void namesTheSheetOfAListAndEveryFaultInIt() {
        assertThat(read("[{\"answers\": {}}, {\"answers\": {\"a\": \"yes\", \"voices\": \"b\"}}, 7]")
                        .faults())
                .isEqualTo(List.of(
                        "in sheet 2 there is no question “a”",
                        "in sheet 2 the answer to “voices” is none of yes, no and unsure",
                        "in sheet 3 a sheet is an object with “answers”"));
    }

    private static AnswersFile read(String text) {
        return AnswersFile.read(text, LIBRARY.interview(), NOW);
    }
}
