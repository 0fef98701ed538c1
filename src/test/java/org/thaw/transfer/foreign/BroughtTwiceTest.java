package org.thaw.transfer.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.transfer.foreign.Files.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thaw.diary.note.CheckIn;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.exchange.Import.Outcome;
import org.thaw.transfer.exchange.Tally;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** What became of a file in a vault, once it was brought in and once more. */
class BroughtTwiceTest {
    private static final String HEAD = "full_date,date,weekday,time,mood,activities,note\n";
    private static final String FIRST = "2026-11-03,,,8:00,low,nap,tea\n";
    private static final String SECOND = "2026-11-04,,,8:00,ok,,walk\n";

    private final Vaults vaults = Fixtures.vaults(Path.of("no-such-home"));
    private final OpenVault vault = vaults.guest();

    @AfterEach
    void close() {
        vault.close();
        vaults.close();
    }

    private Tally bring(Reading reading) throws IOException {
        List<Integer> saved = new ArrayList<>();
        return switch (new Import(vault, reading::each).save(Clock.systemUTC(), saved::add)) {
            case Outcome.Whole(Tally tally) -> tally;
            case Outcome.Faulty(String sentence, int _) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void isReadBackByTheFeaturesThemselves() throws IOException {
        assertThat(bring(read(HEAD + FIRST + SECOND)).fresh()).isEqualTo(4);
        assertThat(vault.all(JournalPage.TYPE))
                .extracting(kept -> kept.entry().text())
                .containsExactly("tea", "walk");
        assertThat(vault.all(CheckIn.TYPE))
                .extracting(kept -> kept.entry().word())
                .containsExactly(Optional.of("low"), Optional.of("ok"));
    }

    @Test
    void isThereOnceAlsoWhereFilesOverlap() throws IOException {
        bring(read(HEAD + FIRST));
        assertThat(bring(read(HEAD + FIRST)).there()).isEqualTo(2);
        Tally overlapping = bring(read(HEAD + SECOND + FIRST));
        assertThat(overlapping.fresh()).isEqualTo(2);
        assertThat(overlapping.there()).isEqualTo(2);
        assertThat(vault.everything()).hasSize(4);
    }

    @Test
    void staysAsThePersonChangedIt() throws IOException {
        bring(read(HEAD + FIRST));
        Kept<JournalPage> page = vault.all(JournalPage.TYPE).getFirst();
        vault.update(
                JournalPage.TYPE,
                page.id(),
                old -> new JournalPage(
                        Optional.of("My own"), "changed here", List.of("calm"), old.tags(), JournalPage.State.SEALED));

        Tally again = bring(read(HEAD + FIRST));

        assertThat(again.different()).isEqualTo(1);
        assertThat(vault.all(JournalPage.TYPE)).singleElement().satisfies(kept -> {
            assertThat(kept.entry().text()).isEqualTo("changed here");
            assertThat(kept.entry().state()).isEqualTo(JournalPage.State.SEALED);
        });
    }

    @Test
    void isThereOnceAlsoAfterAMoveToAnotherTimeZone() throws IOException {
        bring(read(HEAD + FIRST));
        byte[] same = (HEAD + FIRST).getBytes(StandardCharsets.UTF_8);
        Looked elsewhere = ForeignFile.look(() -> new ByteArrayInputStream(same), ZoneId.of("America/Lima"));
        Tally again = bring(((Looked.Other) elsewhere).reading());
        assertThat(again.fresh()).isZero();
        assertThat(vault.everything()).hasSize(2);
    }

    @Test
    void keepsWhatCouldNotBeReadAsAPageWhereAskedFor() throws IOException {
        Reading reading = read(HEAD + FIRST + "2026-11-04,,,25:00,odd,,\"two\nlines\"\n");
        Instant now = Instant.parse("2026-11-28T10:00:00Z");
        assertThat(bring(reading.withUnreadKept(now)).fresh()).isEqualTo(3);
        assertThat(bring(reading.withUnreadKept(now.plus(Duration.ofDays(1)))).there())
                .isEqualTo(3);
        assertThat(vault.all(JournalPage.TYPE)).anySatisfy(kept -> {
            assertThat(kept.entry().title()).contains("Not understood, from Daylio");
            assertThat(kept.entry().text()).isEqualTo("Line 3:\n2026-11-04,,,25:00,odd,,\"two\nlines\"");
        });
    }
}
