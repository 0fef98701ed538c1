package org.thaw.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChallengesTest {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Challenges challenges = new Challenges(() -> now);

    @Test
    void areTakenOnce() {
        byte[] challenge = challenges.give();
        assertThat(challenges.take(challenge)).isTrue();
        assertThat(challenges.take(challenge)).isFalse();
    }

    @Test
    void areOursAlone() {
        challenges.give();
        assertThat(challenges.take(new byte[32])).isFalse();
    }

    @Test
    void lastFiveMinutes() {
        byte[] challenge = challenges.give();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(challenges.take(challenge)).isFalse();
    }

    @Test
    void neverFillTheMemory() {
        byte[] first = challenges.give();
        byte[] last = first;
        for (int more = 0; more < 500; more++) {
            last = challenges.give();
        }
        assertThat(challenges.take(first)).isFalse();
        assertThat(challenges.take(last)).isTrue();
    }
}
