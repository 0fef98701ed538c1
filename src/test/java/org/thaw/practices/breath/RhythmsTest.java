package org.thaw.practices.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

class RhythmsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path home;

    private final Rhythms rhythms = new Rhythms(Clock.fixed(NOON, ZoneOffset.UTC));
    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void open() {
        vaults = Vaults.at(home);
        vault = vaults.guest();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void beginsWithTheLongerOutBreathAlsoWithoutAVault() {
        assertThat(rhythms.chosen(Optional.empty())).isEqualTo(Rhythm.LONGER_OUT);
        assertThat(rhythms.chosen(Optional.of(vault))).isEqualTo(Rhythm.LONGER_OUT);
    }

    @Test
    void staysWithTheOneThatWasChosen() {
        rhythms.choose(vault, "even");
        rhythms.choose(vault, "there-is-none");

        assertThat(rhythms.chosen(Optional.of(vault))).isEqualTo(Rhythm.EVEN);
    }

    @Test
    void choosesOnesOwnOnceItIsKeptAndGoesBackWhenItIsDeleted() {
        rhythms.keep(vault, new OwnRhythm("Evening", 4500, 7000));
        Rhythm own = rhythms.chosen(Optional.of(vault));
        assertThat(own.name()).isEqualTo("Evening");
        assertThat(own.breath()).isEqualTo(Breath.of(4500, 7000));

        rhythms.forget(vault, own.id());

        assertThat(rhythms.chosen(Optional.of(vault))).isEqualTo(Rhythm.LONGER_OUT);
    }

    @Test
    void neverPlaysOneBeyondTheLimitsHoweverItCameIntoTheVault() {
        rhythms.keep(vault, new OwnRhythm("Imported", 1000, 1000));
        rhythms.keep(vault, new OwnRhythm("Imported", 4000, 60_000));
        rhythms.keep(vault, new OwnRhythm("Imported", -4000, 0));

        assertThat(rhythms.own(Optional.of(vault))).isEmpty();
        assertThat(rhythms.chosen(Optional.of(vault))).isEqualTo(Rhythm.LONGER_OUT);
    }

    @Test
    void saysNothingOfWhatAPersonCalledIt() {
        assertThat(new OwnRhythm("rare heron", 4000, 6000).toString()).doesNotContain("heron");
        assertThat(new Rhythm("x", "rare heron", Breath.of(4000, 6000)).toString())
                .doesNotContain("heron");
        assertThat(new RhythmForm("rare heron", "4000", "6000").toString()).doesNotContain("heron");
    }
}
