package org.thaw.vault.store;

import static org.thaw.vault.store.Columns.bytes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.vault.EntryId;
import org.thaw.vault.VaultId;

/** The table {@code record}. */
final class RecordRows {
    static final String ROW = "select record_id, version, sealed from record where vault_id = ?";

    private final Statements statements;
    private final byte[] vault;

    RecordRows(Statements statements, VaultId vault) {
        this.statements = statements;
        this.vault = bytes(vault.value());
    }

    /** By the table alone: in the order of the file, and whatever became of an index. */
    List<SealedRecord> all() {
        return statements.all(
                "select record_id, version, sealed from record not indexed where vault_id = ?",
                Columns::record,
                new Object[] {vault});
    }

    List<SealedRecord> writtenAfter(long version) {
        return statements.all(ROW + " and version > ?", Columns::record, vault, version);
    }

    Set<EntryId> ids() {
        return new HashSet<>(statements.all(
                "select record_id from record where vault_id = ?",
                row -> new EntryId(Columns.uuid(row, 1)),
                new Object[] {vault}));
    }

    void put(SealedRecord row) {
        statements.update(
                """
                insert into record (vault_id, record_id, version, sealed) values (?, ?, ?, ?)
                on conflict (vault_id, record_id)
                do update set version = excluded.version, sealed = excluded.sealed""", vault, bytes(row.id().value()), row.version(), row.sealed().lend());
    }

    void delete(EntryId id) {
        statements.update("delete from record where vault_id = ? and record_id = ?", vault, bytes(id.value()));
    }
}
