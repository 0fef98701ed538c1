package org.thaw.boxes.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thaw.boxes.ladder.Candidate.Filling;
import org.thaw.boxes.ladder.Here.Screen;
import org.thaw.boxes.ladder.Shut.Why;

/** What must hold on every ladder, whatever was opened, closed, weighed anew or deleted before, at any hour anywhere. */
class LadderPropertyTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final Screen PASSED = new Screen.Passed(Duration.ofMinutes(8));

    /** A person’s past, and where they are now. */
    record Life(Ladder ladder, ZonedDateTime now) {}

    @Property(tries = 600)
    void noHistoryEverUnlocksWhatIsHeavierThanFour(@ForAll("lives") Life life, @ForAll("heavy") Weight heavy) {
        Candidate box = new Candidate(Optional.of(heavy), Optional.empty(), Filling.FILLED);

        assertThat(life.ladder().shut(box, new Here(life.now(), PASSED))).contains(Shut.of(Why.TIED));
        life.ladder().standing().ifPresent(standing -> assertThat(standing.reach())
                .isLessThanOrEqualTo(Weight.HEAVIEST_ALONE));
    }

    @Property(tries = 600)
    void anOpeningNeverLeadsUpMoreThanOneRung(@ForAll("lives") Life life, @ForAll("outcomes") Outcome one) {
        Ladder before = life.ladder();
        Ladder after = opened(before, one);

        before.standing().ifPresent(standing -> {
            Weight most = before.rungs().above(standing.reach()).orElse(standing.reach());
            assertThat(after.standing().orElseThrow().reach()).isLessThanOrEqualTo(most);
        });
    }

    @Property(tries = 600)
    void nothingLeadsUpButThreeCalmOpeningsOnThatRungOrHigher(@ForAll("lives") Life life) {
        Ladder ladder = life.ladder();
        int since = 0;
        for (int count = 1; count <= ladder.openings().size(); count++) {
            Optional<Weight> before = reach(ladder, count - 1);
            Optional<Weight> after = reach(ladder, count);
            if (before.isPresent() && after.orElseThrow().compareTo(before.get()) > 0) {
                List<Outcome> lately = ladder.openings().subList(since, count);
                assertThat(lately.stream()
                                .filter(opening ->
                                        opening.calm() && opening.weight().compareTo(before.get()) >= 0)
                                .count())
                        .isEqualTo(3);
                assertThat(lately).noneMatch(Outcome::bad);
                since = count;
            } else if (ladder.openings().get(count - 1).bad()) {
                since = count;
            }
        }
    }

    @Property(tries = 400)
    void aBadOpeningResetsTheCountAndNeverLeadsUp(@ForAll("lives") Life life, @ForAll("bad") Outcome bad) {
        Ladder after = opened(life.ladder(), bad);

        life.ladder().standing().ifPresent(before -> {
            Standing now = after.standing().orElseThrow();
            assertThat(now.calm()).isZero();
            assertThat(now.reach()).isLessThanOrEqualTo(before.reach());
            assertThat(after.next()).isIn(Next.DOWN_ONE, Next.STAGE_ONE_AGAIN, Next.STAY);
        });
    }

    @Property(tries = 400)
    void twoCalmOpeningsAfterABadOneNeverLeadUp(
            @ForAll("lives") Life life, @ForAll("bad") Outcome bad, @ForAll("outcomes") Outcome one) {
        Ladder down = opened(life.ladder(), bad);
        Ladder twice = opened(opened(down, one), one);

        down.standing()
                .ifPresent(before ->
                        assertThat(twice.standing().orElseThrow().reach()).isLessThanOrEqualTo(before.reach()));
    }

    @Property(tries = 400)
    void anOpeningInWhichNothingHappenedIsNoReasonForAHeavierOne(@ForAll("lives") Life life) {
        Outcome nothing = outcome(START, 0, 0, Optional.of(0), Optional.of(0));
        Ladder after = opened(life.ladder(), nothing);

        boolean third = life.ladder()
                .standing()
                .filter(before -> before.calm() == 2 && before.reach().value() == 0)
                .isPresent();
        assertThat(after.next() == Next.UP_ONE && !third).isFalse();
    }

    @Property(tries = 400)
    void nothingIsOpenedOutsideOfAScreenedStepOrWhereItIsWithheld(
            @ForAll("lives") Life life, @ForAll("candidates") Candidate box) {
        assertThat(life.ladder().shut(box, new Here(life.now(), new Screen.NotPassed())))
                .isPresent();
        assertThat(life.ladder().shut(box, new Here(life.now(), new Screen.Withheld())))
                .contains(Shut.of(Why.WITHHELD));
    }

    @Property(tries = 400)
    void nothingIsOpenedAtNight(@ForAll("lives") Life life, @ForAll("candidates") Candidate box) {
        int hour = life.now().getHour();

        boolean night = hour >= 22 || hour < 6;
        assertThat(night
                        && life.ladder().shut(box, new Here(life.now(), PASSED)).isEmpty())
                .isFalse();
    }

    /** Tries the door again and again, while the clock jumps to and fro and the person travels. */
    @Property(tries = 300)
    void oneOpeningADayByAnyClock(@ForAll("journeys") List<ZonedDateTime> tries) {
        List<Instant> week = IntStream.range(0, 3)
                .mapToObj(day -> START.minus(Duration.ofDays(20 - day)))
                .toList();
        Ladder ladder = new Ladder(Rungs.of(List.of(new Weight(2))), List.of(), week);
        Candidate box = new Candidate(Optional.of(new Weight(2)), Optional.empty(), Filling.FILLED);
        List<ZonedDateTime> opened = new ArrayList<>();
        for (ZonedDateTime now : tries) {
            if (ladder.shut(box, new Here(now, PASSED)).isEmpty()) {
                opened.add(now);
                ladder = opened(ladder, outcome(now.toInstant(), 2, 2, Optional.of(3), Optional.of(2)));
            }
        }

        for (int at = 1; at < opened.size(); at++) {
            ZonedDateTime last = opened.get(at - 1);
            ZonedDateTime next = opened.get(at);
            assertThat(Duration.between(last, next)).isGreaterThanOrEqualTo(Duration.ofHours(12));
            assertThat(next.toLocalDate())
                    .isAfter(last.withZoneSameInstant(next.getZone()).toLocalDate());
        }
    }

    @Property(tries = 400)
    void whatIsOpenedHasHadItsWeekOfClosing(@ForAll("lives") Life life, @ForAll("candidates") Candidate box) {
        if (life.ladder().shut(box, new Here(life.now(), PASSED)).isEmpty()) {
            List<Instant> closings = life.ladder().closings();
            Instant first = closings.stream().min(Instant::compareTo).orElseThrow();
            assertThat(first.atZone(life.now().getZone()).toLocalDate().plusDays(7))
                    .isBeforeOrEqualTo(life.now().toLocalDate());
            assertThat(closings).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Optional<Weight> reach(Ladder ladder, int openings) {
        return new Ladder(ladder.rungs(), ladder.openings().subList(0, openings), List.of())
                .standing()
                .map(Standing::reach);
    }

    private static Ladder opened(Ladder ladder, Outcome one) {
        List<Outcome> more = new ArrayList<>(ladder.openings());
        more.add(one);
        return new Ladder(ladder.rungs(), more, ladder.closings());
    }

    private static Outcome outcome(
            Instant at, int weight, int before, Optional<Integer> peak, Optional<Integer> after) {
        return new Outcome(at, new Weight(weight), new Weight(before), peak.map(Weight::new), after.map(Weight::new));
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Ladder> ladders = Combinators.combine(
                        weights(0, 10).list().ofMaxSize(5),
                        outcomes().list().ofMaxSize(14),
                        instants().list().ofMaxSize(5))
                .as((boxes, openings, closings) -> new Ladder(Rungs.of(boxes), openings, closings));
        return Combinators.combine(ladders, times()).as(Life::new);
    }

    @Provide
    Arbitrary<Weight> heavy() {
        return weights(5, 10);
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return Combinators.combine(
                        instants(),
                        // Half of them calm, or three of those would hardly ever come together.
                        weights(0, 4),
                        weights(0, 4),
                        Arbitraries.oneOf(weights(0, 3), weights(0, 10)).optional(0.9),
                        Arbitraries.oneOf(weights(0, 2), weights(0, 10)).optional(0.9))
                .as(Outcome::new);
    }

    @Provide
    Arbitrary<Outcome> bad() {
        return outcomes().filter(Outcome::bad);
    }

    @Provide
    Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        weights(0, 6).optional(0.9), instants().optional(0.2), Arbitraries.of(Filling.values()))
                .as(Candidate::new);
    }

    @Provide
    Arbitrary<List<ZonedDateTime>> journeys() {
        return times().list().ofMinSize(4).ofMaxSize(40);
    }

    private static Arbitrary<Weight> weights(int least, int most) {
        return Arbitraries.integers().between(least, most).map(Weight::new);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers()
                .between(-14 * 24 * 60, 14 * 24 * 60)
                .map(minutes -> START.plus(Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<ZonedDateTime> times() {
        return Combinators.combine(
                        instants(),
                        Arbitraries.of(
                                "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Asia/Kolkata"))
                .as((at, zone) -> at.atZone(ZoneId.of(zone)));
    }
}
