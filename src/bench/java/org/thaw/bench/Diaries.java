package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thaw.vault.Creation;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

/** Pages that show notes over time, from the request to the last byte, in a vault with ten years of them. */
final class Diaries {
    private static final int TEN_YEARS = 3650;
    private static final int WARM_UP = 60;
    private static final int TIMED = 200;
    private static final double LIMIT_MILLIS = 50;
    private static final String NAME = "bench";
    private static final String PASSPHRASE = "quiet boat lamp winter";
    private static final List<String> PAGES = List.of(
            "/diary", "/diary/calendar", "/diary/timeline", "/diary/timeline?month=2024-05", "/what-helps?span=all");

    private final Path root;

    Diaries(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            int entries = fill(thaw.home());
            Visitor visitor = new Visitor(thaw);
            visitor.post("/open", "/open", Map.of("name", NAME, "passphrase", PASSPHRASE));
            List<Figure> figures = new ArrayList<>();
            for (String page : PAGES) {
                figures.addAll(measure(visitor, page, entries));
            }
            return figures;
        }
    }

    private static List<Figure> measure(Visitor visitor, String page, int entries)
            throws IOException, InterruptedException {
        for (int time = 0; time < WARM_UP; time++) {
            visitor.get(page);
        }
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < TIMED; time++) {
            millis.add(visitor.get(page));
        }
        Figure all = Figure.of(page + " with " + entries + " entries", "ms", millis, LIMIT_MILLIS);
        return List.of(
                all, Figure.of(page + ", 99 in 100 are faster", "ms", List.of(all.percentile(99)), LIMIT_MILLIS));
    }

    private static int fill(Path home) {
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            OpenVault guest = vaults.guest();
            MadeUpDiary.fill(guest, TEN_YEARS, Clock.systemDefaultZone());
            int entries = guest.everything().size();
            ((Creation.Created) vaults.keep(guest, VaultName.of(NAME), passphrase))
                    .vault()
                    .close();
            return entries;
        }
    }
}
