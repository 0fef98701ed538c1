package org.thaw.transfer.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.transfer.exchange.Import.Outcome;
import org.thaw.transfer.open.OpenEntries;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenWriter;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.Vaults;

class ExchangeTest {
    @TempDir
    Path temporary;

    private static Outcome bring(OpenVault vault, String json) throws IOException {
        return Import.of(vault, () -> new ByteArrayInputStream(json.getBytes(UTF_8)))
                .save(Clock.systemUTC(), _ -> {});
    }

    private static Tally brought(OpenVault vault, String json) throws IOException {
        return switch (bring(vault, json)) {
            case Outcome.Whole(Tally tally) -> tally;
            case Outcome.Faulty faulty -> throw new AssertionError(faulty.sentence());
        };
    }

    private static String export(OpenVault vault) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outgoing.write(vault, out);
        return out.toString(UTF_8);
    }

    private static String file(String... entries) {
        return "{\"format\":\"thaw-export\",\"version\":1,\"entries\":[" + String.join(",", entries) + "]}";
    }

    private static String entry(String fields) {
        return "{\"type\":\"x\",\"at\":\"2026-03-04T05:06:07Z\"" + fields + "}";
    }

    @Provide
    Arbitrary<List<OpenEntry>> entries() {
        return OpenEntries.lists();
    }

    @Property(tries = 150)
    void comesBackWordForWord(@ForAll("entries") List<OpenEntry> entries) throws IOException {
        try (Vaults vaults = vaults(temporaryHome());
                OpenVault first = vaults.guest();
                OpenVault second = vaults.guest()) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            try (OpenWriter writer = new OpenWriter(written)) {
                for (OpenEntry entry : entries) {
                    writer.write(entry);
                }
            }
            Tally tally = brought(first, written.toString(UTF_8));
            String exported = export(first);

            assertThat(tally.fresh()).isEqualTo(entries.size());
            assertThat(exported.lines().map(ExchangeTest::withoutComma))
                    .containsExactlyInAnyOrderElementsOf(written.toString(UTF_8)
                            .lines()
                            .map(ExchangeTest::withoutComma)
                            .toList());
            brought(second, exported);
            assertThat(export(second)).isEqualTo(exported);
        }
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    /** A guest’s vault is in memory alone; the place is never made. */
    private static Path temporaryHome() {
        return Path.of("no-such-home");
    }

    @Test
    void importsAFileTwiceWithoutMakingAnythingTwice() throws IOException {
        String json = file(
                entry(",\"id\":\"my own id\",\"n\":1.10"), entry(",\"n\":2"), entry(",\"n\":2"), entry(",\"n\":3"));
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = created(vaults);
            assertThat(brought(vault, json).fresh()).isEqualTo(4);
            String before = export(vault);
            Tally again = brought(vault, json);
            assertThat(again.fresh()).isZero();
            assertThat(again.there()).isEqualTo(4);
            assertThat(export(vault)).isEqualTo(before);
            assertThat(before).contains("\"id\":\"my own id\"").contains("1.10");
        }
    }

    @Test
    void leavesWhatWasChangedInTheVaultAsItIs() throws IOException {
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = created(vaults);
            Kept<Fixtures.Note> note = save(vault, "first");
            String old = export(vault);
            vault.save(Fixtures.NOTE, new Kept<>(note.id(), note.at(), new Fixtures.Note("second")));

            Tally tally = brought(vault, old);

            assertThat(tally.different()).isEqualTo(1);
            assertThat(texts(vault)).containsExactly("second");
        }
    }

    @Test
    void bringsAFeaturesEntriesIntoAnotherVaultAsTheyWere() throws IOException {
        String exported;
        try (Vaults vaults = vaults(temporary.resolve("one"))) {
            OpenVault vault = created(vaults);
            save(vault, "half a pair: \ud800 and – all the rest");
            exported = export(vault);
        }
        try (Vaults vaults = vaults(temporary.resolve("two"))) {
            OpenVault vault = created(vaults);
            brought(vault, exported);
            assertThat(texts(vault)).containsExactly("half a pair: \ud800 and – all the rest");
            vaults.close();
        }
        try (Vaults vaults = vaults(temporary.resolve("two"))) {
            assertThat(export(opened(vaults))).isEqualTo(exported);
        }
    }

    @Test
    void savesNothingOfAFileThatHasAFaultAtItsEnd() throws IOException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(entry(",\"n\":" + i));
        }
        entries.add("{\"type\":\"x\"}");
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = created(vaults);
            Outcome outcome = bring(vault, file(entries.toArray(String[]::new)));
            assertThat(outcome).isEqualTo(new Outcome.Faulty("Entry 501 of this file has no “at”.", 0));
            assertThat(vault.everything()).isEmpty();
        }
    }

    @Test
    void namesTwoEntriesWithOneId() throws IOException {
        String id = EntryId.random().toString();
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = vaults.guest();
            assertThat(bring(
                            vault,
                            file(
                                    entry(",\"id\":\"" + id + "\""),
                                    entry(",\"id\":\"" + id.toUpperCase(java.util.Locale.ROOT) + "\""))))
                    .isEqualTo(new Outcome.Faulty("Entry 2 of this file has the same id as entry 1.", 0));
        }
    }

    @Test
    void namesAnEntryThatIsNestedTooDeeply() throws IOException {
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = created(vaults);
            for (int depth = 490; depth < 505; depth++) {
                String nested = entry(",\"x\":" + "[".repeat(depth) + "]".repeat(depth));
                switch (bring(vault, file(nested))) {
                    case Outcome.Whole _ -> assertThat(depth).isLessThan(500);
                    case Outcome.Faulty(String sentence, int _) -> {
                        assertThat(depth).isGreaterThan(495);
                        assertThat(sentence).containsAnyOf("nested", "nesting");
                    }
                }
            }
            String exported = export(vault);
            OpenVault other = vaults.guest();
            brought(other, exported);
            assertThat(export(other)).isEqualTo(exported);
        }
    }

    @Test
    void tellsAfterEachBatchWhatIsOnDisk() throws IOException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            entries.add(entry(",\"id\":\"" + i + "\""));
        }
        byte[] json = file(entries.toArray(String[]::new)).getBytes(UTF_8);
        try (Vaults vaults = vaults(temporary);
                Vaults elsewhere = vaults(temporary)) {
            OpenVault vault = created(vaults);
            OpenVault other = opened(elsewhere);
            List<Integer> told = new ArrayList<>();
            Import.of(vault, () -> new ByteArrayInputStream(json)).save(Clock.systemUTC(), saved -> {
                told.add(saved);
                assertThat(Outgoing.of(other)).hasSize(saved);
            });
            assertThat(told).containsExactly(100, 200, 250);
        }
    }

    @Test
    void keepsTheWordsOfAnOriginOnlyWhileTheTimeIsTheSame() throws IOException {
        try (Vaults vaults = vaults(temporary)) {
            OpenVault vault = created(vaults);
            brought(vault, file("{\"type\":\"x\",\"id\":\"a\",\"at\":\"2026-03-04T05:06:07+02:00\"}"));
            RawEntry raw = vault.everything().stream()
                    .filter(entry -> entry.type().equals("x"))
                    .findFirst()
                    .orElseThrow();
            vault.saveAll(List.of(new RawEntry(raw.id(), "x", 1, raw.at().plusSeconds(1), "{}")));
            assertThat(export(vault)).contains("\"id\":\"a\"").contains("\"at\":\"2026-03-04T03:06:08Z\"");
        }
    }
}
