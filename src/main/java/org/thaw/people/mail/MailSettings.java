package org.thaw.people.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The mail settings in a vault. */
final class MailSettings {
    private final OpenVault vault;

    private MailSettings(OpenVault vault) {
        this.vault = vault;
    }

    static MailSettings in(OpenVault vault) {
        return new MailSettings(vault);
    }

    Optional<MailAccount> account() {
        return latest(MailAccount.TYPE);
    }

    /** The password, where there is one for just this server and name. */
    Optional<String> password(MailAccount account) {
        return latest(MailSecret.TYPE).filter(secret -> secret.isFor(account)).map(MailSecret::password);
    }

    /** Where all is there that handing over needs. */
    Optional<MailAccount> ready() {
        return account()
                .filter(account -> !account.logsIn() || password(account).isPresent());
    }

    /** @param password nothing where the one that is there stays */
    void keep(Instant now, MailAccount account, Optional<String> password) {
        replace(MailAccount.TYPE, now, account);
        password.ifPresent(words -> replace(MailSecret.TYPE, now, MailSecret.of(account, words)));
        if (!account.logsIn()) {
            remove(MailSecret.TYPE);
        }
    }

    void forget() {
        remove(MailSecret.TYPE);
        remove(MailAccount.TYPE);
    }

    private <E> Optional<E> latest(EntryType<E> type) {
        return vault.latest(type, 1).stream().findFirst().map(Kept::entry);
    }

    private <E> void replace(EntryType<E> type, Instant now, E entry) {
        List<EntryId> before = vault.all(type).stream().map(Kept::id).toList();
        EntryId kept = vault.save(type, now, entry).id();
        before.stream().filter(id -> !id.equals(kept)).forEach(vault::delete);
    }

    private void remove(EntryType<?> type) {
        vault.all(type).forEach(kept -> vault.delete(kept.id()));
    }
}
