package org.thaw.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A save into a vault of ten years, against one insert of as many bytes into a table of as many rows. */
final class SavingBench {
    private static final int ROUNDS = 11;
    private static final int SAVES = 60;
    private static final EntryType<Page> PAGE = new EntryType<>("bench.page", 2, Page.class);

    private final Path home;
    private final List<RawEntry> entries;
    private final Random random = new Random(1);

    record Page(String text) {}

    SavingBench(Path folder, List<RawEntry> entries) {
        this.home = folder.resolve("save");
        this.entries = entries;
    }

    List<String> measure() throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> micros = new ArrayList<>();
        try (Vaults vaults = BenchVault.vaults(home);
                OpenVault vault = BenchVault.create(vaults);
                PlainStore plain = new PlainStore(home.resolve("plain.db"))) {
            BenchVault.fill(vault, entries);
            plain.insertAll(
                    entries.stream().map(OpeningBench::bytes).toList(),
                    entries.stream().map(entry -> noise(1100)).toList());
            Page page = new Page("x".repeat(900));
            for (int round = 0; round <= ROUNDS; round++) {
                double[] floor = new double[SAVES];
                double[] ours = new double[SAVES];
                for (int i = 0; i < SAVES; i++) {
                    floor[i] = Watch.millis(() -> plain.insert(noise(16), noise(1088)));
                    ours[i] = Watch.millis(() -> vault.save(PAGE, Instant.now(), page));
                }
                if (round > 0) {
                    ratios.add(middle(ours) / middle(floor));
                    micros.add(middle(ours) * 1000);
                }
            }
        }
        return List.of(
                VaultBench.figure("save of 1 KB, against one insert", "x", 1.5, ratios),
                VaultBench.figure("save of 1 KB", "us", Double.NaN, micros));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
