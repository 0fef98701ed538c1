package org.thaw.vault.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thaw.vault.EntryId;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.format1.Sealed;

/** The tables {@code vault}, {@code vault_key} and {@code record}. Sees ciphertext only. */
public final class SealedStore {
    /** The format of all vaults so far. */
    public static final int FORMAT = 1;

    private static final String WITHOUT_KEYS =
            "length(head) = 0 and not exists (select 1 from vault_key where vault_id = vault.id)";

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
                .query((row, _) -> new Found(new VaultId(uuid(row, "id")), row.getInt("format")))
                .optional());
    }

    public Optional<Found> find(VaultId vault) {
        return database.read(client -> client.sql("select id, format from vault where id = :id")
                .param("id", bytes(vault.value()))
                .query((row, _) -> new Found(new VaultId(uuid(row, "id")), row.getInt("format")))
                .optional());
    }

    public Optional<KeySlot> slot(VaultId vault, String name) {
        return database.read(client -> client.sql(
                        "select slot, parameters, wrapped from vault_key where vault_id = :vault and slot = :slot")
                .param("vault", bytes(vault.value()))
                .param("slot", name)
                .query((row, _) ->
                        new KeySlot(row.getString("slot"), row.getString("parameters"), sealed(row, "wrapped")))
                .optional());
    }

    public OptionalLong headVersion(VaultId vault) {
        return database.read(client -> client.sql("select head_version from vault where id = :vault")
                .param("vault", bytes(vault.value()))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty));
    }

    public StoredVault loadAll(VaultId vault) {
        return load(vault, Long.MIN_VALUE);
    }

    /** The vault with those of its records that were written after a head version. */
    public StoredVault load(VaultId vault, long after) {
        return database.read(client -> {
            Set<EntryId> present = present(client, vault);
            List<SealedRecord> records = records(client, vault, after);
            return client.sql("select head_version, head from vault where id = :vault")
                    .param("vault", bytes(vault.value()))
                    .query((row, _) ->
                            new StoredVault(row.getLong("head_version"), sealed(row, "head"), present, records))
                    .optional()
                    .orElseThrow(() -> new VaultStorageException("This vault is no longer in the store."));
        });
    }

    private static Set<EntryId> present(JdbcClient client, VaultId vault) {
        return new HashSet<>(client.sql("select record_id from record where vault_id = :vault")
                .param("vault", bytes(vault.value()))
                .query((row, _) -> new EntryId(uuid(row, "record_id")))
                .list());
    }

    private static List<SealedRecord> records(JdbcClient client, VaultId vault, long after) {
        return client.sql("""
                        select record_id, version, sealed from record
                        where vault_id = :vault and version > :after""")
                .param("vault", bytes(vault.value()))
                .param("after", after)
                .query((row, _) -> new SealedRecord(
                        new EntryId(uuid(row, "record_id")), row.getLong("version"), sealed(row, "sealed")))
                .list();
    }

    /** Writes a new vault; OVERTAKEN where the name is taken. */
    public Written insert(NewVault vault, LocalDate today) {
        return database.write(client -> {
            if (isTaken(client, vault.lookup())) {
                return Written.OVERTAKEN;
            }
            client.sql("""
                            insert into vault (id, lookup, created_at, format, head_version, head)
                            values (:id, :lookup, :created, :format, :version, :head)""")
                    .param("id", bytes(vault.id().value()))
                    .param("lookup", vault.lookup())
                    .param("created", today.toString())
                    .param("format", FORMAT)
                    .param("version", vault.first().to())
                    .param("head", vault.first().head().bytes())
                    .update();
            insert(client, vault.id(), vault.slot());
            vault.first().puts().forEach(put -> put(client, vault.id(), put));
            return Written.WRITTEN;
        });
    }

    private static boolean isTaken(JdbcClient client, byte[] lookup) {
        return client.sql("select count(*) from vault where lookup = :lookup")
                        .param("lookup", lookup)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void insert(JdbcClient client, VaultId vault, KeySlot slot) {
        client.sql("""
                        insert into vault_key (vault_id, slot, parameters, wrapped)
                        values (:vault, :slot, :parameters, :wrapped)""")
                .param("vault", bytes(vault.value()))
                .param("slot", slot.name())
                .param("parameters", slot.parameters())
                .param("wrapped", slot.wrapped().bytes())
                .update();
    }

    /** Writes a revision, unless the vault is no longer at the version it starts from. */
    public Written write(VaultId vault, Revision revision) {
        return database.write(client -> {
            if (!advanceHead(client, vault, revision)) {
                return Written.OVERTAKEN;
            }
            revision.removals().forEach(id -> delete(client, vault, id));
            revision.puts().forEach(put -> put(client, vault, put));
            return Written.WRITTEN;
        });
    }

    private static boolean advanceHead(JdbcClient client, VaultId vault, Revision revision) {
        return client.sql(
                                "update vault set head = :head, head_version = :to where id = :vault and head_version = :from")
                        .param("head", revision.head().bytes())
                        .param("to", revision.to())
                        .param("vault", bytes(vault.value()))
                        .param("from", revision.from())
                        .update()
                == 1;
    }

    private static void delete(JdbcClient client, VaultId vault, EntryId id) {
        client.sql("delete from record where vault_id = :vault and record_id = :id")
                .param("vault", bytes(vault.value()))
                .param("id", bytes(id.value()))
                .update();
    }

    private static void put(JdbcClient client, VaultId vault, SealedRecord row) {
        client.sql("""
                        insert into record (vault_id, record_id, version, sealed)
                        values (:vault, :id, :version, :sealed)
                        on conflict (vault_id, record_id)
                        do update set version = excluded.version, sealed = excluded.sealed""")
                .param("vault", bytes(vault.value()))
                .param("id", bytes(row.id().value()))
                .param("version", row.version())
                .param("sealed", row.sealed().bytes())
                .update();
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

    /**
     * Destroys every key of a vault, so that nothing of it can be opened again, and empties its head, which says from
     * then on that the rest is to go as well.
     */
    public void destroyKeys(VaultId vault) {
        database.write(client -> {
            client.sql("delete from vault_key where vault_id = :vault")
                    .param("vault", bytes(vault.value()))
                    .update();
            return client.sql("update vault set head = x'', head_version = head_version + 1 where id = :vault")
                    .param("vault", bytes(vault.value()))
                    .update();
        });
    }

    /** Removes what is left of vaults whose keys were destroyed, also of one whose erasing a crash cut short. */
    public void removeRemains() {
        boolean remains = database.read(client -> client.sql("select count(*) from vault where " + WITHOUT_KEYS)
                        .query(Integer.class)
                        .single()
                > 0);
        if (remains) {
            database.write(client ->
                    client.sql("delete from vault where " + WITHOUT_KEYS).update());
            database.emptyLog();
        }
    }

    private static Sealed sealed(ResultSet row, String column) throws SQLException {
        return Sealed.of(blob(row, column));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(blob(row, column));
        if (bytes.remaining() != 2 * Long.BYTES) {
            throw new SQLException("an id in column " + column + " has not 16 bytes");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] blob(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            throw new SQLException("column " + column + " is empty");
        }
        return bytes;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
