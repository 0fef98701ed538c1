package org.thaw.transfer.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** Ten years of daily use, on disk; docs/imports.md has the figures. */
class TwentyThousandPagesTest {
    private static final int PAGES = 20_000;

    @TempDir
    Path home;

    @Test
    @Tag("long")
    void areInWithinAMinute() throws IOException {
        byte[] journal = IntStream.range(0, PAGES)
                .mapToObj(page -> "[%s] Page %d\n%s\n"
                        .formatted(
                                LocalDateTime.of(2016, 1, 1, 8, 0)
                                        .plusHours(4L * page)
                                        .toString()
                                        .replace('T', ' '),
                                page,
                                "A line of some words about a day by the sea. ".repeat(12)))
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
        long begun = System.nanoTime();
        Looked looked = ForeignFile.look(() -> new ByteArrayInputStream(journal), Files.BERLIN);
        Duration reading = Duration.ofNanos(System.nanoTime() - begun);
        Reading read = ((Looked.Other) looked).reading();
        assertThat(read.pages()).isEqualTo(PAGES);
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = Fixtures.created(vaults)) {
            long opened = System.nanoTime();
            new Import(vault, read::each).save(Clock.systemUTC(), _ -> {});
            Duration saving = Duration.ofNanos(System.nanoTime() - opened);
            System.out.println(journal.length + " bytes, read in " + reading + ", saved in " + saving);
            assertThat(vault.everything()).hasSize(PAGES);
            assertThat(reading.plus(saving)).isLessThan(Duration.ofMinutes(1));
        }
    }
}
