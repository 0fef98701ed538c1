package org.thaw.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was typed is found in any file of the home, while the vault is open and after. */
class NothingOnDiskTest {
    private static final String SECRET = "The lighthouse went dark in Höfn";

    @TempDir
    Path home;

    @Test
    void ofWhatWasSaved() throws IOException {
        try (Vaults vaults = Fixtures.vaults(home)) {
            OpenVault vault = Fixtures.created(vaults);
            Kept<Fixtures.Note> note = save(vault, SECRET);
            vault.update(Fixtures.NOTE, note.id(), old -> new Fixtures.Note(old.text() + SECRET));
            assertThat(findings("lighthouse", SECRET, "\"note\"", "2026-01-01T"))
                    .isEmpty();
        }
        assertThat(findings("lighthouse", SECRET, "\"note\"", "2026-01-01T")).isEmpty();
    }

    @Test
    void ofTheNameOrThePassphrase() throws IOException {
        try (Vaults vaults = Fixtures.vaults(home)) {
            Fixtures.created(vaults);
            assertThat(findings("Maja Müller", "maja müller", "müller", "maja", "tide and stone"))
                    .isEmpty();
        }
        assertThat(findings("Maja Müller", "maja müller", "müller", "maja", "tide and stone"))
                .isEmpty();
    }

    @Test
    void ofADeletedRecordNotEvenItsCiphertext() throws IOException {
        byte[] sealed;
        try (Vaults vaults = Fixtures.vaults(home)) {
            OpenVault vault = Fixtures.created(vaults);
            Kept<Fixtures.Note> note = save(vault, SECRET);
            sealed = new RawStore(home).blob("select sealed from record");
            assertThat(found(sealed)).isTrue();
            vault.delete(note.id());
        }
        assertThat(found(sealed)).isFalse();
    }

    private List<String> findings(String... texts) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String text : texts) {
            for (byte[] bytes : List.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(ISO_8859_1))) {
                if (found(bytes)) {
                    findings.add(text);
                }
            }
        }
        return findings;
    }

    private boolean found(byte[] bytes) throws IOException {
        String needle = new String(bytes, ISO_8859_1);
        try (Stream<Path> files = Files.list(home)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(3);
            for (Path file : all) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
            return false;
        }
    }
}
