package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.MAJA;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.passphrase;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever byte of the store's file is another: what opens has the words that were saved or says what is wrong, and
 * nothing fails in a way that is not told in a plain sentence.
 */
class FlippedByteTest {
    private static final List<String> SAVED = List.of("first", "second", "third");

    @TempDir
    Path folder;

    private byte[] store;
    private byte[] key;

    /** How an opening may end. */
    private enum End {
        AS_SAVED,
        FAULT_NAMED,
        REFUSED,
        SAID_IN_A_SENTENCE
    }

    @BeforeEach
    void makeASmallStore() throws IOException {
        Path home = folder.resolve("whole");
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = created(vaults);
            for (int i = 0; i < SAVED.size(); i++) {
                save(vault, i, SAVED.get(i));
            }
        }
        // Pages of 512 bytes in place of 4096, so that there is little empty space in which a flip does nothing.
        new RawStore(home).shrinkPages();
        store = Files.readAllBytes(home.resolve("thaw.db"));
        key = Files.readAllBytes(home.resolve("installation.key"));
        assertThat(store.length).isLessThan(30_000);
    }

    @Test
    void anyOneBitIsFoundOrDoesNoHarm() {
        Map<End, Long> ends = endsOf(IntStream.range(0, store.length), at -> 1 << at % 8);
        assertThat(ends).containsKeys(End.values());
    }

    @Test
    @Tag("long")
    void anyBitOfAnyByteAndTheWholeByteIsFoundOrDoesNoHarm() {
        for (int flip : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            endsOf(IntStream.range(0, store.length), _ -> flip);
        }
    }

    @Test
    void aFileThatEndsAnywhereIsFoundOrDoesNoHarm() {
        Map<End, Long> ends = IntStream.iterate(0, length -> length < store.length, length -> length + 61)
                .parallel()
                .mapToObj(length -> endOf("cut to " + length, Arrays.copyOf(store, length)))
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
        assertThat(ends).doesNotContainKey(End.AS_SAVED);
    }

    private Map<End, Long> endsOf(IntStream places, IntUnaryOperator flip) {
        return places.parallel()
                .mapToObj(at -> {
                    byte[] flipped = store.clone();
                    flipped[at] ^= (byte) flip.applyAsInt(at);
                    return endOf("byte " + at + " ^ " + flip.applyAsInt(at), flipped);
                })
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
    }

    private End endOf(String what, byte[] bytes) {
        Path home = folder.resolve("home" + Thread.currentThread().threadId());
        try {
            Files.createDirectories(home);
            try (var old = Files.list(home)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            Files.write(home.resolve("installation.key"), key);
            Files.write(home.resolve("thaw.db"), bytes);
            return open(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(what, failure);
        }
    }

    private static End open(Path home) {
        try (Vaults vaults = vaults(home)) {
            return switch (vaults.open(MAJA, passphrase())) {
                case Opening.Opened(OpenVault vault) -> {
                    assertThat(texts(vault)).isEqualTo(SAVED);
                    yield End.AS_SAVED;
                }
                case Opening.Damaged(List<String> faults, OpenVault vault) -> {
                    assertThat(faults).isNotEmpty();
                    assertThat(SAVED).containsAll(texts(vault));
                    yield End.FAULT_NAMED;
                }
                case Opening.Refused _ -> End.REFUSED;
            };
        } catch (VaultStorageException said) {
            assertThat(said).message().endsWith(".").hasSizeLessThan(120);
            return End.SAID_IN_A_SENTENCE;
        }
    }
}
