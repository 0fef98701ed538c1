package org.thaw.people.outbox;

import java.util.Optional;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;

/** One way by which Thaw itself hands letters over: a bean for each. Safe for use by many threads. */
public interface Carrier {
    Way way();

    /** Where somebody is reached by this way; nothing where it is not set up, or they have no such address. */
    Optional<String> address(OpenVault vault, Person person);

    /** Where a test goes: the sender’s own address by this way; nothing where it is not set up. */
    Optional<String> ownAddress(OpenVault vault);

    /**
     * Hands one letter over, or tells why not. Runs on a thread of its own that no page waits for, and still has to end
     * within a minute, whatever the server does. Throws nothing but what the vault throws, and that only before the last
     * moment.
     *
     * @param id of the letter; the same at each try, so that a server may know it again
     * @param tapped when the person sent it
     */
    Handing carry(OpenVault vault, EntryId id, java.time.Instant tapped, Letter letter, LastMoment lastMoment);
}
