package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Level;
import org.thaw.journal.page.JournalPage;
import org.thaw.vault.Creation;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

/**
 * Searching ten years of a journal: 10,000 pages, every other one long, and 10,000 check-ins, of made-up words that are
 * as unevenly common as those of a language. Measured from the request to the last byte of the page with what was found.
 */
final class Journals {
    private static final int PAIRS = 10_000;
    private static final int VOCABULARY = 12_000;
    private static final int LINE = 60;
    private static final int LONG_PAGE = 560;
    private static final int WARM_UP = 100;
    private static final int TIMED = 1_000;
    private static final double LIMIT_MILLIS = 20;
    private static final String LETTERS = "etaoinshrdlucmfwypvbgk";
    private static final String NAME = "bench";
    private static final String PASSPHRASE = "quiet boat lamp winter";

    private final Random random = new Random(20_261_128);
    private final List<String> vocabulary = new ArrayList<>();
    private final Path root;

    Journals(Path root) {
        this.root = root;
        for (int word = 0; word < VOCABULARY; word++) {
            vocabulary.add(madeUp());
        }
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            long characters = fill(thaw.home());
            Visitor visitor = new Visitor(thaw);
            visitor.post("/open", "/open", Map.of("name", NAME, "passphrase", PASSPHRASE));
            double before = thaw.residentMegabytes();
            double first = search(visitor);
            double after = thaw.residentMegabytes();
            for (int query = 0; query < WARM_UP; query++) {
                search(visitor);
            }
            List<Double> millis = new ArrayList<>();
            for (int query = 0; query < TIMED; query++) {
                millis.add(search(visitor));
            }
            Figure all = Figure.of("search of 20,000 entries", "ms", millis, LIMIT_MILLIS);
            return List.of(
                    all,
                    Figure.of("search, 99 in 100 are faster", "ms", List.of(all.percentile(99)), LIMIT_MILLIS),
                    Figure.unlimited("the first search, with making the index", "ms", List.of(first)),
                    Figure.unlimited("text that is searched", "MB", List.of(characters / 1e6)),
                    Figure.unlimited("memory before the first search", "MiB", List.of(before)),
                    Figure.unlimited("memory after it, with what is not cleared yet", "MiB", List.of(after)));
        }
    }

    private double search(Visitor visitor) throws IOException, InterruptedException {
        String words = random.nextInt(3) == 0 ? word() + " " + word() : word();
        return visitor.ask("/journal/search", "/journal/search", Map.of("words", words));
    }

    private long fill(Path home) {
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            OpenVault vault = ((Creation.Created) vaults.create(VaultName.of(NAME), passphrase)).vault();
            RawEntry page = like(
                    vault,
                    JournalPage.TYPE,
                    new JournalPage(Optional.empty(), "TEXT", List.of(), List.of(), JournalPage.State.KEPT));
            RawEntry note = like(
                    vault,
                    CheckIn.TYPE,
                    new CheckIn(
                            Level.read("4"),
                            Level.read("2"),
                            Level.read("3"),
                            Optional.empty(),
                            Optional.of("TEXT"),
                            Set.of()));
            List<RawEntry> all = new ArrayList<>();
            long characters = 0;
            for (int pair = 0; pair < PAIRS; pair++) {
                String text = text(pair % 2 == 0 ? LINE : LONG_PAGE);
                characters += text.length();
                Instant at = Instant.now().minus(Duration.ofHours(9L * pair + 1));
                all.add(another(page, at, text));
                all.add(another(note, at, word()));
            }
            vault.saveAll(all);
            vault.close();
            return characters;
        }
    }

    private static <E> RawEntry like(OpenVault vault, EntryType<E> type, E entry) {
        EntryId id = vault.save(type, Instant.now(), entry).id();
        RawEntry raw = vault.everything().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        vault.delete(id);
        return raw;
    }

    private static RawEntry another(RawEntry one, Instant at, String text) {
        return new RawEntry(
                EntryId.random(), one.type(), one.version(), at, one.json().replace("TEXT", text));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(word()).append(' ');
        }
        return text.toString();
    }

    /** The further down the list, the rarer. */
    private String word() {
        return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    private String madeUp() {
        StringBuilder word = new StringBuilder();
        int length = 2 + random.nextInt(9);
        for (int letter = 0; letter < length; letter++) {
            word.append(LETTERS.charAt((int) (LETTERS.length() * Math.pow(random.nextDouble(), 1.7))));
        }
        return word.toString();
    }
}
