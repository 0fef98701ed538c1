package org.thaw.vault;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Opening a vault of ten years, against reading, AES-GCM and JSON parsing of as many bytes in one loop. */
final class OpeningBench {
    private static final int RUNS = 11;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path home;
    private final List<RawEntry> entries;
    private final SecretKey key = new SecretKeySpec(new byte[32], "AES");

    OpeningBench(Path folder, List<RawEntry> entries) {
        this.home = folder.resolve("open");
        this.entries = entries;
    }

    List<String> measure() throws Exception {
        makeVault();
        Path plain = home.resolve("plain.db");
        long plaintext = makeFloor(plain);
        List<Double> ratios = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double floor = Watch.millis(() -> readFloor(plain));
            try (Vaults vaults = BenchVault.vaults(home)) {
                vaults.warmUp();
                long before = heap();
                double ours = Watch.millis(() -> BenchVault.open(vaults));
                memory.add((double) (heap() - before) / plaintext);
                ratios.add(ours / floor);
                millis.add(ours);
            }
        }
        return List.of(
                VaultBench.figure("open 20,000 entries, against its floor", "x", 1.5, ratios),
                VaultBench.figure("open 20,000 entries", "ms", Double.NaN, millis),
                VaultBench.figure("memory of 20,000 entries, against their bytes", "x", 3, memory));
    }

    private void makeVault() {
        try (Vaults vaults = BenchVault.vaults(home)) {
            BenchVault.fill(BenchVault.create(vaults), entries);
        }
    }

    /** As many bytes, sealed alike: the vault's own plaintexts, padded, under a key of our own. */
    private long makeFloor(Path file) throws Exception {
        long plaintext = 0;
        try (PlainStore store = new PlainStore(file)) {
            List<byte[]> ids = new ArrayList<>();
            List<byte[]> sealed = new ArrayList<>();
            for (RawEntry entry : entries) {
                byte[] json = org.thaw.vault.entry.EntryJson.write(org.thaw.vault.entry.EntryJson.take(entry));
                plaintext += json.length;
                ids.add(bytes(entry));
                sealed.add(seal(json));
            }
            store.insertAll(ids, sealed);
        }
        return plaintext;
    }

    static byte[] bytes(RawEntry entry) {
        return ByteBuffer.allocate(16)
                .putLong(entry.id().value().getMostSignificantBits())
                .putLong(entry.id().value().getLeastSignificantBits())
                .array();
    }

    private byte[] seal(byte[] json) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] ciphertext = cipher.doFinal(json);
        return ByteBuffer.allocate(12 + ciphertext.length)
                .put(cipher.getIV())
                .put(ciphertext)
                .array();
    }

    private long readFloor(Path file) throws Exception {
        long fields = 0;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, bytes from row")) {
            while (rows.next()) {
                byte[] id = rows.getBytes(1);
                byte[] sealed = rows.getBytes(2);
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
                byte[] json = cipher.doFinal(sealed, 12, sealed.length - 12);
                fields += JSON.readTree(json).size() + id.length;
            }
        }
        return fields;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
