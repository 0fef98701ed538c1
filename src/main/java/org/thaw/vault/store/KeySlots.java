package org.thaw.vault.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thaw.vault.VaultId;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.secret.PasskeyOutput;

/** The table {@code vault_key}: the ways into vaults. Changing it touches no record. */
public final class KeySlots {
    private final Database database;

    KeySlots(Database database) {
        this.database = database;
    }

    /** What came of taking a way away. */
    public enum Removal {
        REMOVED,
        /** There is none of this name any more. */
        NOT_THERE,
        /** It is the last that is not a passkey; nothing was changed. */
        LAST_BUT_PASSKEYS
    }

    /** The names of a vault's slots, sorted. */
    public List<String> names(VaultId vault) {
        return database.read(client -> names(client, vault));
    }

    /** Adds a slot, or puts it in the place of the one with its name. */
    public void put(VaultId vault, KeySlot slot) {
        database.write(client -> client.sql("""
                        insert into vault_key (vault_id, slot, parameters, wrapped)
                        values (:vault, :slot, :parameters, :wrapped)
                        on conflict (vault_id, slot)
                        do update set parameters = excluded.parameters, wrapped = excluded.wrapped""")
                .param("vault", bytes(vault))
                .param("slot", slot.name())
                .param("parameters", slot.parameters())
                .param("wrapped", slot.wrapped().bytes())
                .update());
    }

    /**
     * Removes a slot, unless only passkeys would be left: a passkey is lost with its device, and works under one
     * address only.
     */
    public Removal remove(VaultId vault, String slot) {
        return database.write(client -> {
            List<String> names = names(client, vault);
            if (!names.contains(slot)) {
                return Removal.NOT_THERE;
            }
            if (names.stream().noneMatch(left -> !left.equals(slot) && !isPasskey(left))) {
                return Removal.LAST_BUT_PASSKEYS;
            }
            client.sql("delete from vault_key where vault_id = :vault and slot = :slot")
                    .param("vault", bytes(vault))
                    .param("slot", slot)
                    .update();
            return Removal.REMOVED;
        });
    }

    private static boolean isPasskey(String slot) {
        return slot.startsWith(PasskeyOutput.SLOT_PREFIX);
    }

    private static List<String> names(JdbcClient client, VaultId vault) {
        return client.sql("select slot from vault_key where vault_id = :vault order by slot")
                .param("vault", bytes(vault))
                .query((row, _) -> row.getString("slot"))
                .list();
    }

    private static byte[] bytes(VaultId vault) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(vault.value().getMostSignificantBits())
                .putLong(vault.value().getLeastSignificantBits())
                .array();
    }
}
