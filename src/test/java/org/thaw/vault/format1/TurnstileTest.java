package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(2, 1);

    @Test
    void letsTwoThroughHoldsTheThirdAndTurnsAFourthAway() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        CountDownLatch twoInside = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch allOut = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            Thread.startVirtualThread(() -> {
                turnstile.pass(() -> {
                    inside.incrementAndGet();
                    twoInside.countDown();
                    return await(leave);
                });
                allOut.countDown();
            });
        }
        assertThat(twoInside.await(10, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50); // The third has come to its place by now, or the fourth would be let in to wait.
        assertThat(inside).hasValue(2);
        assertThatThrownBy(() -> turnstile.pass(() -> "a fourth")).isInstanceOf(TooManyAtOnceException.class);

        leave.countDown();
        assertThat(allOut.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(inside).hasValue(3);
    }

    @Test
    void givesThePlaceBackAfterAFailure() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turnstile.pass(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }
        assertThat(turnstile.<String>pass(() -> "through")).isEqualTo("through");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
