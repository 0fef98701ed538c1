package org.thaw.vault.store;

import static org.thaw.vault.store.Columns.bytes;
import static org.thaw.vault.store.Columns.sealed;
import static org.thaw.vault.store.Columns.uuid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.vault.EntryId;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.store.StoredVault.FileState;

/** The tables {@code vault}, {@code vault_key} and {@code record}. Sees ciphertext only. */
public final class SealedStore {
    /** The format of all vaults so far. */
    public static final int FORMAT = 1;

    private final Database database;

    public SealedStore(Database database) {
        this.database = database;
    }

    public enum Written {
        WRITTEN,
        /** Somebody else wrote first; nothing was changed. */
        OVERTAKEN
    }

    /** A vault that was found by its lookup. */
    public record Found(VaultId id, int format) {}

    public Optional<Found> find(byte[] lookup) {
        return database.read(client -> client.sql("select id, format from vault where lookup = :lookup")
                .param("lookup", lookup)
                .query((row, _) -> new Found(new VaultId(uuid(row, 1)), row.getInt("format")))
                .optional());
    }

    public Optional<Found> find(VaultId vault) {
        return database.read(client -> client.sql("select id, format from vault where id = :id")
                .param("id", bytes(vault.value()))
                .query((row, _) -> new Found(new VaultId(uuid(row, 1)), row.getInt("format")))
                .optional());
    }

    public Optional<KeySlot> slot(VaultId vault, String name) {
        return database.read(client -> client.sql(
                        "select slot, parameters, wrapped from vault_key where vault_id = :vault and slot = :slot")
                .param("vault", bytes(vault.value()))
                .param("slot", name)
                .query((row, _) -> new KeySlot(row.getString("slot"), row.getString("parameters"), sealed(row, 3)))
                .optional());
    }

    public OptionalLong headVersion(VaultId vault) {
        return database.ask(statements -> statements.first(
                        "select head_version from vault where id = ?",
                        row -> row.getLong(1),
                        new Object[] {bytes(vault.value())}))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** The vault with all of its records that can be read, also from a file that is damaged. */
    public StoredVault loadAll(VaultId vault) {
        try {
            return database.look(
                    statements -> stored(statements, vault, new RecordRows(statements, vault).all(), FileState.WHOLE));
        } catch (VaultStorageException damaged) {
            return database.look(statements ->
                    stored(statements, vault, List.copyOf(Salvage.records(statements, vault)), FileState.DAMAGED));
        }
    }

    private static StoredVault stored(
            Statements statements, VaultId vault, List<SealedRecord> records, FileState file) {
        Set<EntryId> present = records.stream().map(SealedRecord::id).collect(Collectors.toSet());
        return stored(statements, vault, present, records, file);
    }

    /** The vault with those of its records that were written after a head version. */
    public StoredVault load(VaultId vault, long after) {
        return database.look(statements -> {
            RecordRows rows = new RecordRows(statements, vault);
            return stored(statements, vault, rows.ids(), rows.writtenAfter(after), FileState.WHOLE);
        });
    }

    private static StoredVault stored(
            Statements statements, VaultId vault, Set<EntryId> present, List<SealedRecord> records, FileState file) {
        return statements
                .first(
                        "select head_version, head from vault where id = ?",
                        row -> new StoredVault(row.getLong(1), Columns.sealed(row, 2), present, records, file),
                        new Object[] {bytes(vault.value())})
                .orElseThrow(() -> new VaultStorageException("This vault is no longer in the store."));
    }

    /** Whether a record or head of another vault is made of the same bytes. */
    public boolean isOfAnotherVault(VaultId vault, Sealed sealed) {
        return database.ask(
                        statements -> statements.first("""
                        select 1 from record where vault_id <> ?1 and sealed = ?2
                        union all select 1 from vault where id <> ?1 and head = ?2""", row -> row.getInt(1), bytes(vault.value()), sealed.lend()))
                .isPresent();
    }

    /** Reads the whole file and its indexes. */
    public FileState fileState() {
        try {
            return database.ask(statements -> statements.first("pragma integrity_check", row -> row.getString(1)))
                            .filter("ok"::equals)
                            .isPresent()
                    ? FileState.WHOLE
                    : FileState.DAMAGED;
        } catch (VaultStorageException damaged) {
            return FileState.DAMAGED;
        }
    }

    /** Writes a new vault; OVERTAKEN where the name is taken. */
    public Written insert(NewVault vault, LocalDate today) {
        return database.change(statements -> {
            if (isTaken(statements, vault.lookup())) {
                return Written.OVERTAKEN;
            }
            statements.update(
                    "insert into vault (id, lookup, created_at, format, head_version, head) values (?, ?, ?, ?, ?, ?)",
                    bytes(vault.id().value()),
                    vault.lookup(),
                    today.toString(),
                    FORMAT,
                    vault.first().to(),
                    vault.first().head().lend());
            insert(statements, vault.id(), vault.slot());
            RecordRows rows = new RecordRows(statements, vault.id());
            vault.first().puts().forEach(rows::put);
            return Written.WRITTEN;
        });
    }

    private static boolean isTaken(Statements statements, byte[] lookup) {
        return statements
                .first("select 1 from vault where lookup = ?", row -> row.getInt(1), new Object[] {lookup})
                .isPresent();
    }

    private static void insert(Statements statements, VaultId vault, KeySlot slot) {
        statements.update(
                "insert into vault_key (vault_id, slot, parameters, wrapped) values (?, ?, ?, ?)",
                bytes(vault.value()),
                slot.name(),
                slot.parameters(),
                slot.wrapped().lend());
    }

    /** Writes a revision, unless the vault is no longer at the version it starts from. */
    public Written write(VaultId vault, Revision revision) {
        return database.change(statements -> {
            if (!advanceHead(statements, vault, revision)) {
                return Written.OVERTAKEN;
            }
            RecordRows rows = new RecordRows(statements, vault);
            revision.removals().forEach(rows::delete);
            revision.puts().forEach(rows::put);
            return Written.WRITTEN;
        });
    }

    private static boolean advanceHead(Statements statements, VaultId vault, Revision revision) {
        return statements.update(
                        "update vault set head = ?, head_version = ? where id = ? and head_version = ?",
                        revision.head().lend(),
                        revision.to(),
                        bytes(vault.value()),
                        revision.from())
                == 1;
    }

    /** Puts another wrapping of the same data key in a slot's place, unless somebody else did so first. */
    public void rewrap(VaultId vault, KeySlot old, KeySlot now) {
        database.write(client -> client.sql("""
                        update vault_key set parameters = :now, wrapped = :wrapped
                        where vault_id = :vault and slot = :slot and parameters = :old""")
                .param("now", now.parameters())
                .param("wrapped", now.wrapped().bytes())
                .param("vault", bytes(vault.value()))
                .param("slot", old.name())
                .param("old", old.parameters())
                .update());
    }
}
