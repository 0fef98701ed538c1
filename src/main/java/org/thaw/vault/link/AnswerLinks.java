package org.thaw.vault.link;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thaw.vault.VaultId;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.NoteSealer;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.store.Storage;

/** The links of all vaults here. Each goes with its vault. */
public final class AnswerLinks {
    /** So many a vault may have; more are not made. */
    public static final int MOST = 10;

    private static final String USE = "thaw/1/link/show";

    private final Storage disk;

    public AnswerLinks(Storage disk) {
        this.disk = disk;
    }

    /**
     * What was answered.
     *
     * @param code above zero; what it means is the affair of who asks
     */
    public record Given(int code, Instant at) {}

    /**
     * Makes a link, on disk when this returns.
     *
     * @param shown what its page shows
     * @return whether it was made
     */
    public boolean make(VaultId vault, LinkToken token, String shown, Instant now, Instant expires) {
        try (DangerousKeyBytes key = token.key()) {
            Sealed note = NoteSealer.seal(key, shown, USE);
            return disk.database().write(client -> {
                client.sql("delete from answer_link where expires_at <= :now")
                        .param("now", now.toEpochMilli())
                        .update();
                return count(client, vault) < MOST && insert(client, vault, token, note, expires) == 1;
            });
        }
    }

    /** What the page of a link shows; nothing where there is no such link (any more). */
    public Optional<String> shown(LinkToken token, Instant now) {
        return disk.database()
                .read(client -> client.sql("select sealed from answer_link where link = :link and expires_at > :now")
                        .param("link", token.found())
                        .param("now", now.toEpochMilli())
                        .query((row, _) -> Sealed.takeOver(row.getBytes(1)))
                        .optional())
                .flatMap(note -> {
                    try (DangerousKeyBytes key = token.key()) {
                        return NoteSealer.open(key, note, USE);
                    }
                });
    }

    /**
     * Keeps an answer in the place of the one before, unless that one is final and was not yet read.
     *
     * @param last the code after which no other counts
     */
    public void answer(LinkToken token, int code, int last, Instant now) {
        disk.database().write(client -> client.sql("""
                        update answer_link set answer = :code, answered_at = :now
                        where link = :link and expires_at > :now and answer <> :last""")
                .param("code", code)
                .param("last", last)
                .param("now", now.toEpochMilli())
                .param("link", token.found())
                .update());
    }

    /** What was answered and not yet settled. */
    public Optional<Given> answered(LinkToken token) {
        return disk.database().read(client -> client.sql(
                        "select answer, answered_at from answer_link where link = :link and answer > 0")
                .param("link", token.found())
                .query((row, _) -> new Given(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))))
                .optional());
    }

    /** Forgets an answer that was taken over into the vault; one that came meanwhile stays. */
    public void settle(LinkToken token, Given given) {
        disk.database().write(client -> client.sql("""
                        update answer_link set answer = 0
                        where link = :link and answer = :code and answered_at = :at""")
                .param("link", token.found())
                .param("code", given.code())
                .param("at", given.at().toEpochMilli())
                .update());
    }

    /** From now on it leads nowhere. */
    public void remove(LinkToken token) {
        disk.database().write(client -> client.sql("delete from answer_link where link = :link")
                .param("link", token.found())
                .update());
    }

    private static int count(JdbcClient client, VaultId vault) {
        return client.sql("select count(*) from answer_link where vault_id = :vault")
                .param("vault", bytes(vault))
                .query(Integer.class)
                .single();
    }

    private static int insert(JdbcClient client, VaultId vault, LinkToken token, Sealed note, Instant expires) {
        return client.sql("""
                        insert into answer_link (link, vault_id, sealed, answer, answered_at, expires_at)
                        select :link, id, :sealed, 0, 0, :expires from vault where id = :vault""")
                .param("link", token.found())
                .param("vault", bytes(vault))
                .param("sealed", note.lend())
                .param("expires", expires.toEpochMilli())
                .update();
    }

    private static byte[] bytes(VaultId vault) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(vault.value().getMostSignificantBits())
                .putLong(vault.value().getLeastSignificantBits())
                .array();
    }
}
