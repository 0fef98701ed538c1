package org.thaw.sitting.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;
import static org.thaw.sitting.Arrivals.STEADY;
import static org.thaw.sitting.Arrivals.screened;
import static org.thaw.sitting.Arrivals.wish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.MovableClock;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Naming;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Size;
import org.thaw.sitting.told.Told;
import org.thaw.sitting.written.WrittenPage;
import org.thaw.sitting.written.WrittenPage.State;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.Creation;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.RawEntry;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

class KeptSittingsTest {
    @TempDir
    Path home;

    private final MovableClock clock = new MovableClock(NOON);
    private final WrittenPages pages = new WrittenPages();
    private final KeptSittings sittings = new KeptSittings(clock, pages, new SteadyTime(clock, clock));

    @Test
    void beginsOneSittingForTwoPresses() {
        try (Vaults vaults = Vaults.at(home)) {
            OpenVault vault = vaults.guest();

            Kept<Sitting> first = begin(vault, Approach.WRITING);
            Kept<Sitting> second = begin(vault, Approach.MUSIC);

            assertThat(second).isEqualTo(first);
            assertThat(sittings.count(vault)).isEqualTo(1);
        }
    }

    @Test
    void findsASittingAtEveryPlaceAfterAnotherStart() {
        List<List<Move>> ways = List.of(
                List.of(),
                List.of(new Move.GoOn(), new Move.Pause()),
                List.of(new Move.GoOn(), new Move.GoOn(), new Move.GoOn()),
                List.of(new Move.GoOn(), new Move.Stop(StopRule.BRAKE), new Move.NotYet()),
                List.of(new Move.Stop(StopRule.TOO_MUCH), new Move.Steadier()),
                List.of(new Move.Stop(StopRule.BRAKE), new Move.Steadier(), new Move.Tell(After.UNTOLD)));
        for (int at = 0; at < ways.size(); at++) {
            assertComesBackAfterAnotherStart("way " + at, ways.get(at));
        }
    }

    /** Naming keeps its own words now. */
    @Test
    void readsTheWordsThatAnOlderVersionKeptInASitting() {
        try (Vaults vaults = Vaults.at(home)) {
            OpenVault vault = vaults.guest();
            Sitting begun = begin(vault, Approach.NAMING).entry();
            Told told = begun.told();
            Told named = new Told(told.ratings(), Optional.of(naming()), told.after(), told.later());
            Sitting older =
                    new Sitting(begun.arrival(), begun.plan(), begun.glass(), begun.place(), begun.moments(), named);

            Kept<Sitting> kept = vault.save(Sitting.TYPE, NOON.minusSeconds(60), older);
            vault.saveAll(vault.everything());

            assertThat(sittings.find(vault, kept.id()).orElseThrow().entry()).isEqualTo(older);
        }
    }

    private void assertComesBackAfterAnotherStart(String name, List<Move> moves) {
        Kept<Sitting> before;
        try (Vaults vaults = Vaults.at(home);
                OpenVault vault = create(vaults, name)) {
            before = begin(vault, Approach.NAMING);
            for (Move move : moves) {
                before = sittings.take(vault, before.id(), before.entry().turn(), move);
            }
        }
        try (Vaults vaults = Vaults.at(home);
                OpenVault vault = open(vaults, name)) {
            assertThat(sittings.latest(vault)).as(name).contains(before);
        }
    }

    @Test
    void closesTheSongOfSomeoneForTheRestOfTheDayAndAtLeastTwelveHours() {
        try (Vaults vaults = Vaults.at(home)) {
            OpenVault vault = vaults.guest();
            clock.move(Duration.ofHours(11));
            Kept<Sitting> strong = begin(vault, Approach.SONG_OF_SOMEONE);
            assertThat(sittings.today(vault).isUsed()).isFalse();

            sittings.take(vault, strong.id(), new Move.GoOn());
            sittings.take(vault, strong.id(), new Move.GoOn());
            sittings.take(vault, strong.id(), new Move.End());

            clock.move(Duration.ofMinutes(61));
            assertThat(sittings.today(vault).isUsed()).as("after midnight").isTrue();
            clock.move(Duration.ofHours(11));
            assertThat(sittings.today(vault).isUsed()).as("twelve hours later").isFalse();
        }
    }

    @Nested
    class PagesOfAnOlderThaw {
        @Test
        void areStillThereAndGoWithTheirSittingWhenItIsDeleted() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                EntryId id = begin(vault, Approach.WRITING).id();
                vault.save(WrittenPage.TYPE, clock.instant(), new WrittenPage(id, "words", State.SEALED));
                assertThat(pages.of(vault, id))
                        .hasValueSatisfying(
                                page -> assertThat(page.entry().text()).isEqualTo("words"));

                sittings.delete(vault, id);

                assertThat(vault.all(WrittenPage.TYPE)).isEmpty();
                assertThat(sittings.count(vault)).isZero();
            }
        }
    }

    @Test
    void readsASittingThatWasKeptBeforeReactionsWereAsked() {
        try (Vaults vaults = Vaults.at(home)) {
            OpenVault vault = vaults.guest();
            EntryId id = begin(vault, Approach.WRITING).id();
            sittings.take(vault, id, new Move.Stop(StopRule.BRAKE));
            sittings.take(vault, id, new Move.Steadier());
            Kept<Sitting> told = sittings.take(vault, id, new Move.Tell(After.UNTOLD));

            List<RawEntry> old = vault.everything().stream()
                    .map(entry -> new RawEntry(
                            entry.id(),
                            entry.type(),
                            entry.version(),
                            entry.at(),
                            entry.json().replace(",\"reactions\":[]", "").replace(",\"later\":[]", "")))
                    .toList();
            assertThat(old.getFirst().json()).doesNotContain("reactions").doesNotContain("later");
            OpenVault other = vaults.guest();
            other.saveAll(old);

            assertThat(sittings.all(other)).containsExactly(told);
        }
    }

    @Nested
    class Limits {
        @Test
        void ofOneStrongPracticeADayOutlastADeletion() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> strong = intoStrong(vault);
                sittings.take(vault, strong.id(), new Move.End());

                sittings.delete(vault, strong.id());

                assertThat(sittings.count(vault)).isZero();
                assertThat(sittings.today(vault).isUsed()).isTrue();
                assertThat(vault.everything()).singleElement().satisfies(left -> assertThat(left.json())
                        .doesNotContain("MUSIC", "writing"));
                assertThat(begin(vault, Approach.SONG_OF_SOMEONE).entry().plan().steps())
                        .noneMatch(Step::strong);
            }
        }

        @Test
        void areForgottenAfterTwoDays() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> strong = intoStrong(vault);
                sittings.take(vault, strong.id(), new Move.End());
                sittings.delete(vault, strong.id());
                clock.move(Duration.ofHours(49));

                begin(vault, Approach.WRITING);

                assertThat(vault.everything()).extracting(RawEntry::type).containsExactly("sitting");
            }
        }

        @Test
        void ofADayThatIsOverHoldAgainWhereTheClockIsPutBackIntoIt() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> strong = intoStrong(vault);
                sittings.take(vault, strong.id(), new Move.End());
                clock.move(Duration.ofHours(13));
                sittings.delete(vault, strong.id());
                assertThat(sittings.today(vault).isUsed()).isFalse();

                clock.set(Duration.ofHours(-4));

                assertThat(sittings.today(vault).isUsed()).isTrue();
            }
        }

        @Test
        void countAStrongPracticeThatWasHadElsewhereMeanwhile() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault other = vaults.guest();
                intoStrong(other);
                OpenVault vault = vaults.guest();
                EntryId id = begin(vault, Approach.SONG_OF_SOMEONE).id();

                List<RawEntry> brought = other.everything();
                sittings.take(other, brought.getFirst().id(), new Move.End());
                vault.saveAll(other.everything());
                sittings.take(vault, id, new Move.GoOn());
                Kept<Sitting> on = sittings.take(vault, id, new Move.GoOn());

                assertThat(on.entry().strongAt()).isEmpty();
                assertThat(on.entry().plan().step(2).activity()).isEqualTo(Activity.MOVING);
            }
        }

        @Test
        void letOneOfTwoStayThatTwoProgramsBeganAtOnce() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> one = begin(vault, Approach.WRITING);
                Arrival screened = screened(Reply.YES, Reply.NO);
                OpenVault there = vaults.guest();
                Kept<Sitting> other =
                        sittings.begin(there, screened, wish(Length.FIFTEEN, Approach.WRITING), Withholding.NONE);
                vault.saveAll(there.everything());

                Kept<Sitting> stays = sittings.present(vault).orElseThrow();
                sittings.take(vault, stays.id(), new Move.GoOn());

                assertThat(stays.id()).isEqualTo(other.id());
                assertThat(sittings.find(vault, one.id()).orElseThrow().entry().finished())
                        .isTrue();
            }
        }

        @Test
        void ofTimeHoldWhereTheClockIsPutBack() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                EntryId id = begin(vault, Approach.WRITING).id();
                sittings.take(vault, id, new Move.GoOn());
                clock.set(Duration.ofHours(-3));
                clock.move(Duration.ofMinutes(13));

                Sitting present = sittings.present(vault).orElseThrow().entry();

                assertThat(present.plan().step(present.at()).activity()).isEqualTo(Activity.GROUNDING);
            }
        }

        @Test
        void letNothingOpenForTheRestOfADayThatGotHeavy() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                EntryId id = begin(vault, Approach.WRITING).id();
                sittings.take(vault, id, new Move.Stop(StopRule.TOO_MUCH));
                sittings.take(vault, id, new Move.End());

                assertThat(sittings.rest(vault).until()).isPresent();
                sittings.delete(vault, id);
                assertThat(sittings.rest(vault).until()).isPresent();
                clock.move(Duration.ofHours(13));
                assertThat(sittings.rest(vault).until()).isEmpty();
            }
        }

        @Test
        void leaveTheBrakeFree() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                sittings.take(vault, begin(vault, Approach.WRITING).id(), new Move.Stop(StopRule.BRAKE));

                assertThat(sittings.rest(vault).until()).isEmpty();
            }
        }

        private Kept<Sitting> intoStrong(OpenVault vault) {
            EntryId id = begin(vault, Approach.SONG_OF_SOMEONE).id();
            sittings.take(vault, id, new Move.GoOn());
            return sittings.take(vault, id, new Move.GoOn());
        }
    }

    @Nested
    class FollowUps {
        @Test
        void waitFromTwentyMinutesOnAndAcceptAnAnswerFromFifteen() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> ended = ended(vault);

                clock.move(Duration.ofMinutes(14));
                assertThat(CheckIn.accepted(ended.entry(), clock.instant())).isEmpty();
                clock.move(Duration.ofMinutes(1));
                assertThat(CheckIn.accepted(ended.entry(), clock.instant())).contains(CheckIn.TWENTY);
                assertThat(waiting(vault)).isEmpty();
                clock.move(Duration.ofMinutes(5));
                assertThat(waiting(vault)).contains(CheckIn.TWENTY);
            }
        }

        @Test
        void askOnceEach() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                Kept<Sitting> ended = ended(vault);
                clock.move(Duration.ofMinutes(20));
                sittings.again(
                        vault,
                        ended.id(),
                        CheckIn.TWENTY,
                        Optional.of(new Size(2)),
                        new Later(CheckIn.TWENTY.when(), clock.instant(), Optional.empty(), List.of()));

                assertThat(waiting(vault)).isEmpty();
                clock.move(Duration.ofMinutes(70));
                assertThat(waiting(vault)).contains(CheckIn.NINETY);
            }
        }

        @Test
        void areDroppedWithoutAWordOnceTheirTimeHasPassed() {
            try (Vaults vaults = Vaults.at(home)) {
                OpenVault vault = vaults.guest();
                ended(vault);
                clock.move(Duration.ofHours(49));

                assertThat(waiting(vault)).isEmpty();
            }
        }

        private Optional<CheckIn> waiting(OpenVault vault) {
            return sittings.latest(vault).flatMap(kept -> CheckIn.waiting(kept.entry(), clock.instant()));
        }

        private Kept<Sitting> ended(OpenVault vault) {
            return sittings.take(vault, begin(vault, Approach.NAMING).id(), new Move.End());
        }
    }

    private Kept<Sitting> begin(OpenVault vault, Approach approach) {
        return sittings.begin(vault, STEADY, wish(Length.FIFTEEN, approach), Withholding.NONE);
    }

    private static Naming naming() {
        return new Naming(List.of("numb", "tired"), Optional.of("throat"), Optional.of(new Size(4)));
    }

    private static OpenVault create(Vaults vaults, String name) {
        try (Passphrase passphrase = Passphrase.of("quiet boat lamp winter")) {
            return ((Creation.Created) vaults.create(VaultName.of(name), passphrase)).vault();
        }
    }

    private static OpenVault open(Vaults vaults, String name) {
        try (Passphrase passphrase = Passphrase.of("quiet boat lamp winter")) {
            return ((Opening.Opened) vaults.open(VaultName.of(name), passphrase)).vault();
        }
    }
}
