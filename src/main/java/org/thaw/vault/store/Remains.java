package org.thaw.vault.store;

import org.thaw.vault.VaultId;

/** Erases vaults in two steps, each a transaction: the keys, and then what can no longer be opened. */
public final class Remains {
    private static final String WITHOUT_KEYS =
            "length(head) = 0 and not exists (select 1 from vault_key where vault_id = vault.id)";

    private final Database database;

    Remains(Database database) {
        this.database = database;
    }

    /**
     * Destroys every key of a vault, so that nothing of it can be opened again, and empties its head, which says from
     * then on that the rest is to go as well.
     */
    public void destroyKeys(VaultId vault) {
        byte[] id = Columns.bytes(vault.value());
        database.change(statements -> {
            statements.update("delete from vault_key where vault_id = ?", new Object[] {id});
            return statements.update(
                    "update vault set head = x'', head_version = head_version + 1 where id = ?", new Object[] {id});
        });
    }

    /**
     * Removes what is left of vaults whose keys were destroyed, also where a crash came between.
     *
     * @throws org.thaw.vault.VaultStorageException also where another program kept the log of the store in use, so
     *     that bytes of a key may still stand in it
     */
    public void remove() {
        boolean remains = database.ask(statements ->
                        statements.first("select 1 from vault where " + WITHOUT_KEYS, row -> row.getInt(1)))
                .isPresent();
        if (remains) {
            database.change(statements -> statements.update("delete from vault where " + WITHOUT_KEYS));
            database.emptyLog();
        }
    }
}
