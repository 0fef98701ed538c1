package org.thaw.vault;

import java.nio.file.Path;
import java.util.List;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.slot.PassphraseSlots;

/** A vault whose passphrase is stretched so little that nothing else is hidden behind it. */
final class BenchVault {
    static final VaultName NAME = VaultName.of("bench");
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final int BATCH = 500;

    private BenchVault() {}

    static Vaults vaults(Path home) {
        return new Vaults(home, new PassphraseSlots(CHEAP, Passphrase::stretch));
    }

    static OpenVault create(Vaults vaults) {
        return ((Creation.Created) vaults.create(NAME, Passphrase.of("bench"))).vault();
    }

    static OpenVault open(Vaults vaults) {
        return ((Opening.Opened) vaults.open(NAME, Passphrase.of("bench"))).vault();
    }

    static void fill(OpenVault vault, List<RawEntry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            vault.saveAll(entries.subList(from, Math.min(from + BATCH, entries.size())));
        }
    }
}
