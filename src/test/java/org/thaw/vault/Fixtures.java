package org.thaw.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.slot.PassphraseSlots;

/** What the vault's tests share: a note, a person's name and passphrase, and an Argon2 cost that takes no time. */
public final class Fixtures {
    public static final EntryType<Note> NOTE = new EntryType<>("note", 1, Note.class);
    public static final VaultName MAJA = VaultName.of("Maja Müller");
    public static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Fixtures() {}

    public record Note(String text) {}

    public static Vaults vaults(Path home) {
        return new Vaults(home, new PassphraseSlots(CHEAP, Passphrase::stretch));
    }

    public static Passphrase passphrase() {
        return Passphrase.of("tide and stone");
    }

    public static OpenVault created(Vaults vaults) {
        return switch (vaults.create(MAJA, passphrase())) {
            case Creation.Created(OpenVault vault) -> vault;
            case Creation.NameTaken _ -> throw new AssertionError("the name was taken");
        };
    }

    public static OpenVault opened(Vaults vaults) {
        return switch (vaults.open(MAJA, passphrase())) {
            case Opening.Opened(OpenVault vault) -> vault;
            case Opening.Refused _ -> throw new AssertionError("refused");
            case Opening.Damaged(List<String> faults, OpenVault _) -> throw new AssertionError(faults);
        };
    }

    public static Kept<Note> save(OpenVault vault, String text) {
        return vault.save(NOTE, START, new Note(text));
    }

    public static Kept<Note> save(OpenVault vault, long second, String text) {
        return vault.save(NOTE, START.plusSeconds(second), new Note(text));
    }

    public static List<String> texts(OpenVault vault) {
        return vault.all(NOTE).stream().map(kept -> kept.entry().text()).toList();
    }
}
