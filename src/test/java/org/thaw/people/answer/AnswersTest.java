package org.thaw.people.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.people.answer.Correspondence.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Stage;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Sign;
import org.thaw.vault.EntryId;

class AnswersTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Correspondence with = new Correspondence();

    @Nested
    class ToASign {
        private final EntryId sign = with.letter(with.sam, Kind.SIGN, NOON);

        @Test
        void isKeptAndALaterOneTakesItsPlace() {
            with.take(sign, Answer.LATER, SOON);
            with.take(sign, Answer.COMING, SOON.multipliedBy(2));

            assertThat(with.answer(with.sam)).contains(Answer.COMING);
            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.ASKED);
        }

        @Test
        void isNotTakenTwiceNorLateNorWithoutEnd() {
            assertThat(with.take(sign, Answer.COMING, SOON)).isTrue();
            assertThat(with.take(sign, Answer.COMING, SOON)).isFalse();
            assertThat(with.take(sign, Answer.CALL, Duration.ofHours(13))).isFalse();
            long taken = java.util.stream.IntStream.range(0, 50)
                    .filter(at -> with.take(sign, at % 2 == 0 ? Answer.CALL : Answer.LATER, SOON))
                    .count();

            assertThat(taken).isEqualTo(5);
            assertThat(with.take(sign, Answer.STOP, SOON)).isTrue();
        }

        @Test
        void cannotSayYesForSomebody() {
            assertThat(with.take(sign, Answer.YES, SOON)).isFalse();
            assertThat(with.take(sign, Answer.NO, SOON)).isFalse();
            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.ASKED);
        }

        @Test
        void tellsNothingOfASignThatNeverWentOrIsNotThere() {
            for (Stage stage : List.of(Stage.WAITING, Stage.FAILED, Stage.WITHDRAWN)) {
                assertThat(with.take(with.letter(with.sam, Kind.SIGN, NOON, stage), Answer.COMING, SOON))
                        .isFalse();
            }
            assertThat(with.take(EntryId.random(), Answer.COMING, SOON)).isFalse();
        }
    }

    @Nested
    class ToAsking {
        private final EntryId asking = with.letter(with.sam, Kind.ASKING, NOON);

        @Test
        void opensWhatWasAskedAndNothingElse() {
            assertThat(with.take(asking, Answer.COMING, SOON)).isFalse();
            assertThat(with.take(asking, Answer.YES, SOON)).isTrue();
            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.YES);
        }

        @Test
        void opensNoOtherSignThanTheOneTheyWereAskedAbout() {
            with.vault.update(
                    Person.TYPE,
                    with.sam,
                    person -> new Person(
                            person.name(),
                            person.reach(),
                            Optional.of(new Sign("Rain again", "Come at once.")),
                            "",
                            person.helps(),
                            "",
                            Agreement.NOT_ASKED,
                            1));
            with.take(asking, Answer.YES, SOON);

            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.NOT_ASKED);
        }

        @Test
        void closesWithANoThatNoLaterYesTakesBack() {
            with.take(asking, Answer.NO, SOON);
            with.take(asking, Answer.YES, SOON);

            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.NO);
        }

        @Test
        void isTooLateAfterTwoWeeks() {
            assertThat(with.take(asking, Answer.YES, Duration.ofDays(15))).isFalse();
        }
    }

    @Test
    void stopIsHeardAtAnyTimeToWhateverWasSentAndIsFinal() {
        for (Kind kind : List.of(Kind.ASKING, Kind.SIGN, Kind.STAND_DOWN)) {
            with.agree(with.sam, Agreement.YES);
            EntryId letter = with.letter(with.sam, kind, NOON);

            assertThat(with.take(letter, Answer.STOP, Duration.ofDays(29))).isTrue();
            assertThat(with.agreement(with.sam)).isEqualTo(Agreement.NO);
            assertThat(with.take(letter, Answer.COMING, SOON)).isFalse();
            assertThat(with.answer(with.sam)).contains(Answer.STOP);
        }
    }

    @Test
    void oneAnswersForNobodyElse() {
        EntryId ines = with.person("Ines", "Rain again");
        with.take(with.letter(with.sam, Kind.SIGN, NOON), Answer.STOP, SOON);

        assertThat(with.answer(ines)).isEmpty();
        assertThat(with.agreement(ines)).isEqualTo(Agreement.ASKED);
    }

    @Test
    void allAreForgottenWithTheirPerson() {
        EntryId letter = with.letter(with.sam, Kind.SIGN, NOON);
        with.take(letter, Answer.COMING, SOON);
        Answers.in(with.vault).forget(with.sam);

        assertThat(with.answer(with.sam)).isEmpty();
        with.vault.delete(with.sam);
        assertThat(with.take(letter, Answer.COMING, SOON)).isFalse();
        assertThat(with.vault.all(Letter.TYPE)).hasSize(1);
    }
}
