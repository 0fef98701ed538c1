package org.thaw.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A vault whose entries can be read and saved, until it is closed. Safe for use by many threads.
 *
 * <p>Every method but {@link #id}, {@link #isGuest}, {@link #isOpen} and {@link #close} throws
 * {@link VaultLockedException} once the vault is closed, and {@link VaultStorageException} where the disk fails.
 */
public interface OpenVault extends AutoCloseable {
    VaultId id();

    /** Whether the entries live in memory alone, and are gone once the vault is closed. */
    boolean isGuest();

    boolean isOpen();

    /** All entries of a type and version, by {@link Kept#at}, oldest first. Others' saves are seen. */
    <E> List<Kept<E>> all(EntryType<E> type);

    /** The latest entries of a type and version, at most so many, by {@link Kept#at}, oldest first. */
    <E> List<Kept<E>> latest(EntryType<E> type, int most);

    /** The gist of all entries of a type and version, by {@link Kept#at}, oldest first. Others' saves are seen. */
    <E, G> List<G> all(Gist<E, G> gist);

    /**
     * What is made of many entries and takes long to make, such as an index. It is made once, shared by all who have the
     * vault open, and forgotten with the entries when it locks. It is not told of changes: see {@link #changes}.
     *
     * @param shape one thing of each is held
     * @param made quick, since it is made under the vault's lock, and safe for use by many threads
     */
    <T> T beside(Class<T> shape, Supplier<T> made);

    /** A number that is another one after every change of any entry, for as long as the vault stays open. */
    long changes();

    /** The entry with this id, where there is one of this type and version. */
    <E> Optional<Kept<E>> find(EntryType<E> type, EntryId id);

    /**
     * Saves an entry, new or in the place of the one with its id. It is on disk when this returns, and is returned as
     * it will be read back.
     *
     * @throws IllegalArgumentException where the id is that of an entry with another type's name, or the entry could
     *     not be read back from JSON
     */
    <E> Kept<E> save(EntryType<E> type, Kept<E> entry);

    /** Saves a new entry under an id of its own. */
    default <E> Kept<E> save(EntryType<E> type, Instant at, E entry) {
        return save(type, Kept.fresh(at, entry));
    }

    /**
     * Changes an entry, starting from its latest state: nobody else's change is lost.
     *
     * @param change may run more than once, under the vault's lock: quick, and without effects of its own
     * @throws java.util.NoSuchElementException where there is no such entry (any more)
     */
    <E> Kept<E> update(EntryType<E> type, EntryId id, UnaryOperator<E> change);

    /** All entries of every type, also of those this program does not know, by {@link RawEntry#at}, oldest first. */
    List<RawEntry> everything();

    /**
     * Saves entries, each new or in the place of the one with its id: all together or, where one cannot be saved,
     * none. All are on disk when this returns.
     *
     * @throws IllegalArgumentException where an id comes twice or is that of an entry with another type's name, or
     *     where what an entry holds is not JSON
     */
    void saveAll(List<RawEntry> entries);

    /** Deletes an entry; does nothing where there is none. */
    void delete(EntryId id);

    /** Locks the vault: the entries are forgotten and, once nobody in this process has it open, its keys zeroed. */
    @Override
    void close();
}
