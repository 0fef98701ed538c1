package org.thaw.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.insight.pattern.Comparison.Finding;

class PatternsTest {
    /** Of 12, 6 with and 6 moved, all of them the same: the hypergeometric chance of that is 1 in 924. */
    @Test
    void testsAsWrittenOutByHand() {
        assertThat(StratifiedTest.p(occasions(12, i -> i % 2 == 0, i -> i % 2 == 0), "music"))
                .isEqualTo(1.0 / 924, within(1e-12));
    }

    @Test
    void comparesNothingAcrossStretches() {
        List<Occasion<String>> trend = occasions(24, i -> i >= 12, i -> i >= 12);

        assertThat(StratifiedTest.p(trend, "music")).isEqualTo(1);
    }

    @Test
    void isTooEarlyBeforeTheFirstLook() {
        assertThat(told(occasions(11, i -> i % 2 == 0, i -> i % 2 == 0)).finding())
                .isEqualTo(Finding.TOO_EARLY);
        assertThat(Patterns.nextLook(11)).isEqualTo(12);
    }

    @Test
    void tellsAClearPatternAtALookAndNotBefore() {
        List<Occasion<String>> clear = occasions(48, i -> i % 2 == 0, i -> i % 2 == 0);

        assertThat(told(clear.subList(0, 23)).finding()).isEqualTo(Finding.MORE_OFTEN);
        assertThat(told(clear.subList(0, 12)).finding()).isEqualTo(Finding.MORE_OFTEN);
        assertThat(told(occasions(48, i -> i % 2 == 0, i -> i % 2 == 1)).finding())
                .isEqualTo(Finding.LESS_OFTEN);
        assertThat(told(occasions(48, i -> i % 2 == 0, i -> i % 4 < 2)).finding())
                .isEqualTo(Finding.MAY_BE_CHANCE);
    }

    @Test
    void doesNotCompareWhatWasHadThreeTimes() {
        assertThat(told(occasions(24, i -> i < 3, i -> i < 3)).finding()).isEqualTo(Finding.TOO_EARLY);
    }

    @Test
    void neverSpendsMoreThanTheWhole() {
        double spent = 0;
        for (int look = 1; look <= 40; look++) {
            assertThat(Spending.share(look)).isPositive();
            spent += Spending.share(look);
        }
        assertThat(spent).isLessThanOrEqualTo(Spending.WHOLE + 1e-12).isEqualTo(Spending.WHOLE, within(1e-9));
    }

    @Test
    void looksAtTwelveAndAtTwiceAsManyEachTime() {
        List<Integer> looks = new ArrayList<>();
        for (int so = 0; so <= 200; so++) {
            if (Spending.lookAt(so) > 0) {
                looks.add(so);
                assertThat(Spending.lookAt(so)).isEqualTo(looks.size());
            }
        }
        assertThat(looks).containsExactly(12, 24, 48, 96, 192);
        assertThat(Spending.next(12)).isEqualTo(24);
    }

    @Test
    void tellsAShareWithItsRange() {
        Share six = new Share(6, 9);

        assertThat(six.rate()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(six.range().low()).isEqualTo(0.3542, within(1e-4));
        assertThat(six.range().high()).isEqualTo(0.8794, within(1e-4));
        assertThat(new Share(0, 0).range()).isEqualTo(new Share.Range(0, 1));
    }

    private static Comparison<String> told(List<Occasion<String>> occasions) {
        return Patterns.in(occasions).getFirst();
    }

    private interface Which {
        boolean holds(int at);
    }

    private static List<Occasion<String>> occasions(int many, Which with, Which moved) {
        List<Occasion<String>> occasions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            occasions.add(new Occasion<>(with.holds(i) ? Set.of("music") : Set.of(), moved.holds(i)));
        }
        return occasions;
    }
}
