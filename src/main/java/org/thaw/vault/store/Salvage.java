package org.thaw.vault.store;

import static org.thaw.vault.store.Columns.bytes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.thaw.vault.EntryId;
import org.thaw.vault.VaultId;

/**
 * Reads what can still be read of a table of records that SQLite finds damaged: from the front, from the back, and by
 * the indexes, each as far as it gets.
 */
final class Salvage {
    private static final String TABLE = "select record_id, version, sealed from record not indexed where vault_id = ?";
    private static final List<String> INDEXES = List.of(
            "select record_id from record where vault_id = ?",
            "select record_id from record where vault_id = ? order by version",
            "select record_id from record where vault_id = ? order by version desc");

    private final Statements statements;
    private final byte[] vault;
    private final Map<EntryId, SealedRecord> found = new LinkedHashMap<>();

    private Salvage(Statements statements, VaultId vault) {
        this.statements = statements;
        this.vault = bytes(vault.value());
    }

    static Collection<SealedRecord> records(Statements statements, VaultId vault) {
        Salvage salvage = new Salvage(statements, vault);
        salvage.readTable("order by rowid");
        salvage.readTable("order by rowid desc");
        INDEXES.forEach(salvage::readByIndex);
        return salvage.found.values();
    }

    private void readTable(String order) {
        asFarAsItGets(() -> statements.each(TABLE + " " + order, Columns::record, this::keep, new Object[] {vault}));
    }

    private void readByIndex(String ids) {
        asFarAsItGets(() -> statements.each(
                ids, row -> Columns.uuid(row, 1), id -> readOne(new EntryId(id)), new Object[] {vault}));
    }

    private void readOne(EntryId id) {
        if (!found.containsKey(id)) {
            asFarAsItGets(() -> statements
                    .first(RecordRows.ROW + " and record_id = ?", Columns::record, vault, bytes(id.value()))
                    .ifPresent(this::keep));
        }
    }

    private void keep(SealedRecord row) {
        found.putIfAbsent(row.id(), row);
    }

    private static void asFarAsItGets(Runnable reading) {
        try {
            reading.run();
        } catch (DataAccessException damaged) {
            // What was read so far is kept, and the opening tells that not all could be read.
            return;
        }
    }
}
