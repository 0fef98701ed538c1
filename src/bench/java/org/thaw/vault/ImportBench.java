package org.thaw.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An import of ten years in batches, against the same rows in the same batches without sealing. */
final class ImportBench {
    private static final int RUNS = 5;
    private static final int BATCH = 500;

    private final Path folder;
    private final List<RawEntry> entries;
    private final List<byte[]> ids;
    private final List<byte[]> bytes;

    ImportBench(Path folder, List<RawEntry> entries) {
        this.folder = folder;
        this.entries = entries;
        this.ids = entries.stream().map(OpeningBench::bytes).toList();
        Random random = new Random(2);
        this.bytes = entries.stream()
                .map(entry -> {
                    byte[] row = new byte[entry.json().length() + 150];
                    random.nextBytes(row);
                    return row;
                })
                .toList();
    }

    List<String> measure() throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            Path home = folder.resolve("import" + run);
            try (Vaults vaults = BenchVault.vaults(home);
                    OpenVault vault = BenchVault.create(vaults);
                    PlainStore plain = new PlainStore(home.resolve("plain.db"))) {
                double floor = Watch.millis(() -> insert(plain));
                double ours = Watch.millis(() -> BenchVault.fill(vault, entries));
                if (run > 0) {
                    ratios.add(ours / floor);
                    millis.add(ours);
                }
            }
        }
        return List.of(
                VaultBench.figure("import of 20,000 entries, against plain rows", "x", 2, ratios),
                VaultBench.figure("import of 20,000 entries", "ms", Double.NaN, millis));
    }

    private void insert(PlainStore plain) throws Exception {
        for (int from = 0; from < ids.size(); from += BATCH) {
            int to = Math.min(from + BATCH, ids.size());
            plain.insertAll(ids.subList(from, to), bytes.subList(from, to));
        }
    }
}
